package it.trama.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short mark of what a row, or a whole plan, says: it differs when anything in it does. */
public final class RowMark {
    public static String of(PlanRow row) {
        return mark(row);
    }

    public static String of(PlanPackage plan) {
        return mark(plan);
    }

    private static String mark(Object record) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(record.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private RowMark() {}
}
