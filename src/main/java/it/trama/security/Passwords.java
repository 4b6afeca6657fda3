package it.trama.security;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Argon2id with OWASP's parameters (19 MiB, two passes); a few at a time, so that a crowd at the door fills no memory. */
final class Passwords {
    private static final PasswordEncoder ENCODER = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private static final Semaphore ROOM = new Semaphore(4);

    private Passwords() {}

    static String hash(String password) {
        return inTurn(() -> ENCODER.encode(password));
    }

    static boolean matches(String password, String hash) {
        return inTurn(() -> ENCODER.matches(password, hash));
    }

    private static <T> T inTurn(Supplier<T> work) {
        ROOM.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            ROOM.release();
        }
    }
}
