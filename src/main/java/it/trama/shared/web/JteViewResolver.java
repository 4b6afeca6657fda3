package it.trama.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Renders {@code "plan/objectives"} with the precompiled template {@code src/main/jte/plan/objectives.jte}. A template
 * that asks for {@code @param Shell shell} receives the chrome of the page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class JteViewResolver implements ViewResolver {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Shells shells;

    JteViewResolver(Shells shells) {
        this.shells = shells;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return engine.hasTemplate(template) ? new JteView(template) : null;
    }

    private final class JteView implements View {
        private final String template;

        JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var page = new Utf8ByteOutput();
            var values = new HashMap<String, Object>(model == null ? Map.of() : model);
            values.put("shell", shells.of(request));
            engine.render(template, values, page);
            response.setContentType(getContentType());
            response.setContentLength(page.getContentLength());
            whole(page).writeTo(response.getOutputStream());
        }

        /** A page is thousands of pieces: handed over one by one they cost more than they did to make. */
        private static ByteArrayOutputStream whole(Utf8ByteOutput page) throws IOException {
            var whole = new ByteArrayOutputStream(page.getContentLength());
            page.writeTo(whole);
            return whole;
        }
    }
}
