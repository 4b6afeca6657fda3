package it.trama.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A link of the chain: its hash covers the entry, its own number and the hash before it. */
record Link(long number, byte[] hash) {
    static final Link NONE = new Link(0, new byte[32]);

    Link next(Entry entry) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(hash);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number + 1).array());
            return new Link(number + 1, digest.digest(entry.canonical().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String hex() {
        return HexFormat.of().formatHex(hash);
    }
}
