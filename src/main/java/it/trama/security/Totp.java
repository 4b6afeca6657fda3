package it.trama.security;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** The second factor: six digits that change every thirty seconds (RFC 6238); one step of delay is forgiven. */
final class Totp {
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    static String newSecret(SecureRandom random) {
        var bytes = new byte[20];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The step of the code, when it is right and newer than the last one used: a code read over a shoulder is void. */
    static OptionalLong step(String secret, String code, long lastUsed, Instant now) {
        var digits = code.replace(" ", "");
        var step = now.getEpochSecond() / 30;
        for (var s = step - 1; s <= step + 1; s++) {
            if (s > lastUsed && !secret.isEmpty() && digits.equals(at(secret, s))) {
                return OptionalLong.of(s);
            }
        }
        return OptionalLong.empty();
    }

    static String at(String secret, long step) {
        try {
            var key = new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA1");
            return GENERATOR.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * 30));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As an authenticator app wants it typed. */
    static String base32(String secret) {
        var text = new StringBuilder();
        long buffer = 0;
        var bits = 0;
        for (var b : Base64.getDecoder().decode(secret)) {
            buffer = buffer << 8 | (b & 0xff);
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(BASE32.charAt((int) (buffer >> (bits - 5) & 31)));
            }
        }
        return text.toString();
    }
}
