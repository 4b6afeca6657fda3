package it.trama.budget.joint.web;

import it.trama.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file on its way through the browser, between the trial and the yes: the server keeps nothing. */
final class Packed {
    /** No honest file of a hundred thousand rows is larger. */
    private static final int MOST = 20_000_000;

    private Packed() {}

    static String pack(byte[] bytes) {
        try {
            var out = new ByteArrayOutputStream();
            try (var zip = new GZIPOutputStream(out)) {
                zip.write(bytes);
            }
            return Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] unpack(String packed) {
        try (var zip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            var bytes = zip.readNBytes(MOST + 1);
            if (bytes.length <= MOST) {
                return bytes;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("joint.refused.damaged");
        }
        throw new Refused("joint.refused.damaged");
    }
}
