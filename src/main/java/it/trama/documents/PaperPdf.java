package it.trama.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A paper as PDF/UA-1: tagged, with bookmarks, its fonts in it. */
final class PaperPdf {
    private static final String FAMILY = "Titillium Web";

    private PaperPdf() {}

    static byte[] write(Paper paper) {
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
