package it.trama.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Logos as they are brought in: opened, measured, and written anew, so that nothing but the picture is kept. */
public final class Logos {
    /** A larger file is no logo. */
    public static final int MOST_BYTES = 512 << 10;

    private static final int MOST_PIXELS = 2000, MOST_MM_WIDE = 80, MOST_MM_HIGH = 24, EMU_PER_MM = 36_000;

    private Logos() {}

    /** The picture as PNG; {@link Unreadable} when it is none, or too large. */
    public static byte[] clean(byte[] brought) throws Unreadable {
        if (brought.length > MOST_BYTES) {
            throw new Unreadable("Il logo pesa più di 512 KB.", "Rimpiccioliscilo e riprova.");
        }
        var image = picture(brought);
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var drawing = plain.createGraphics();
        drawing.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
        drawing.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(plain, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Its size is read before its pixels: a small file can hold a huge picture. */
    private static BufferedImage picture(byte[] brought) throws Unreadable {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(brought))) {
            var readers = ImageIO.getImageReaders(input);
            if (readers.hasNext()) {
                var reader = readers.next();
                reader.setInput(input);
                if (reader.getFormatName().matches("(?i)png|jpe?g")) {
                    refuseHuge(reader.getWidth(0), reader.getHeight(0));
                    return reader.read(0);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw noPicture();
        }
        throw noPicture();
    }

    private static void refuseHuge(int width, int height) throws Unreadable {
        if (width > MOST_PIXELS || height > MOST_PIXELS) {
            throw new Unreadable(
                    "Il logo misura %d × %d punti: il massimo è 2000.".formatted(width, height),
                    "Rimpiccioliscilo e riprova.");
        }
    }

    private static Unreadable noPicture() {
        return new Unreadable("Il file del logo non è un’immagine PNG o JPEG.", "Scegli un file PNG o JPEG.");
    }

    /** How large it is printed, in thousandths of a millimetre. */
    static int[] size(byte[] logo) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(logo));
            var scale = Math.min(MOST_MM_WIDE * 1000.0 / image.getWidth(), MOST_MM_HIGH * 1000.0 / image.getHeight());
            return new int[] {(int) (image.getWidth() * scale), (int) (image.getHeight() * scale)};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String docx(Letterhead letterhead) {
        var logo = letterhead.logo();
        if (logo == null) {
            return "";
        }
        var size = size(logo);
        return Shelf.text("docx/logo.xml")
                .replace("{width}", String.valueOf(size[0] * (EMU_PER_MM / 1000)))
                .replace("{height}", String.valueOf(size[1] * (EMU_PER_MM / 1000)))
                .replace("{alt}", Markup.escaped(letterhead.logoText()));
    }

    static String odt(byte[] logo, String alt) {
        var size = size(logo);
        return Shelf.text("odt/logo.xml")
                .replace("{width}", String.valueOf(size[0] / 1000.0))
                .replace("{height}", String.valueOf(size[1] / 1000.0))
                .replace("{alt}", Markup.escaped(alt));
    }
}
