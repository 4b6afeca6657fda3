package it.trama.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.trama.shared.postgres.CannotStart;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals what a copy of the database must not give away. The key is kept outside of it: in {@code TRAMA_KEY}, or else in a
 * file of {@code TRAMA_HOME} that only its owner reads, made at the first start.
 */
@Component
class Vault {
    private static final String SEALED = "v1:", FILE = "trama.key";
    private static final int NONCE = 12, TAG_BITS = 128, SHORTEST = 32;
    private final SecretKey sealing;
    private final SecretKey marking;
    private final SecureRandom random = new SecureRandom();

    Vault(@Value("${trama.key:}") String key, @Value("${trama.home}") Path home) {
        var material = (key.isBlank() ? ofFile(home.resolve(FILE)) : ofEnvironment(key.strip())).getBytes(UTF_8);
        this.sealing = derived(material, "seal", "AES");
        this.marking = derived(material, "mark", "HmacSHA256");
    }

    private static String ofEnvironment(String key) {
        if (key.length() < SHORTEST) {
            throw new CannotStart(
                    "TRAMA_KEY è troppo corta: ha %d caratteri, ne servono almeno %d."
                            .formatted(key.length(), SHORTEST),
                    "Fanne una così: openssl rand -base64 32");
        }
        return key;
    }

    private static String ofFile(Path file) {
        try {
            create(file);
            var key = Files.readString(file).strip();
            if (key.length() >= SHORTEST) {
                return key;
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "La chiave dei secondi fattori non si legge né si scrive: " + file + ".",
                    "Dai a Trama la cartella, oppure la chiave in TRAMA_KEY.");
        }
        throw new CannotStart(
                "La chiave dei secondi fattori è rovinata: " + file + ".", "Rimetti quella del salvataggio.");
    }

    private static void create(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        var bytes = new byte[SHORTEST];
        new SecureRandom().nextBytes(bytes);
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createFile(file, posix ? new FileAttribute<?>[] {owner} : new FileAttribute<?>[0]);
            Files.writeString(file, Base64.getEncoder().encodeToString(bytes) + "\n");
        } catch (FileAlreadyExistsException e) {
            // another instance on the same data was faster: its key is the one
        }
    }

    private static SecretKey derived(byte[] material, String purpose, String algorithm) {
        try {
            var how = HKDFParameterSpec.ofExtract()
                    .addIKM(material)
                    .thenExpand(("trama " + purpose).getBytes(UTF_8), SHORTEST);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, how);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isSealed(String text) {
        return text.startsWith(SEALED);
    }

    /** Opens again only for the same owner: a sealed text moved to another row is worth nothing. */
    String seal(String text, Object owner) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(text.getBytes(UTF_8));
            var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return SEALED + Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when it was sealed under another key, for another owner, or altered. */
    Optional<String> open(String sealed, Object owner) {
        try {
            var whole = Base64.getDecoder().decode(sealed.substring(SEALED.length()));
            var nonce = Arrays.copyOf(whole, NONCE);
            var text = cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(whole, NONCE, whole.length - NONCE);
            return Optional.of(new String(text, UTF_8));
        } catch (GeneralSecurityException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, Object owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.toString().getBytes(UTF_8));
        return cipher;
    }

    /** What a long random code is recognised by: as quick for a wrong one as for a right one, and useless without the key. */
    String mark(String code, Object owner) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(marking);
            return HexFormat.of().formatHex(mac.doFinal((owner + " " + code).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
