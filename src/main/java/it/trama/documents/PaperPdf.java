package it.trama.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;

/** A paper as PDF/UA-1: tagged, with bookmarks, its fonts in it. */
final class PaperPdf {
    private static final String FAMILY = "Titillium Web";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** One at a time: a hundred pages take a hundred megabytes while they are laid out. */
    private static final ReentrantLock PRESS = new ReentrantLock(true);

    private PaperPdf() {}

    static byte[] write(Paper paper) {
        PRESS.lock();
        try {
            return print(paper);
        } finally {
            PRESS.unlock();
        }
    }

    private static byte[] print(Paper paper) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Trama");
        builder.useUriResolver((_, uri) -> uri.startsWith("data:") || uri.startsWith("#") ? uri : null);
        font(builder, "regular", 400, FontStyle.NORMAL);
        font(builder, "italic", 400, FontStyle.ITALIC);
        font(builder, "600", 600, FontStyle.NORMAL);
        font(builder, "700", 700, FontStyle.NORMAL);
        builder.withHtmlContent(PaperHtml.forPrint(paper), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(() -> Shelf.font(cut + ".ttf"), FAMILY, weight, style, true);
    }
}
