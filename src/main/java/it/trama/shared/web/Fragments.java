package it.trama.shared.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Parts of pages: a part that is the same for all readers of a language is made once and put into each page as it is. */
@Component
public class Fragments {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    TemplateEngine engine() {
        return engine;
    }

    /** Renders {@code "budget/cells"} with its template and these parameters. */
    public Content of(String name, Map<String, Object> parameters) {
        var output = new Utf8ByteOutput();
        engine.render(name + ".jte", parameters, output);
        var bytes = output.toByteArray();
        return page -> page.writeBinaryContent(bytes);
    }
}
