package it.trama.shared.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    private final TemplateEngine engine;
    private final Shells shells;

    JteViewResolver(Fragments fragments, Shells shells) {
        this.engine = fragments.engine();
        this.shells = shells;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return engine.hasTemplate(template) ? new JteView(template) : null;
    }

    /** Of a usual page, in bytes; a longer one makes more. */
    private static final int ROOM = 32_768;

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
            var page = new Utf8ByteOutput(ROOM);
            var values = new HashMap<String, Object>(model == null ? Map.of() : model);
            values.put("shell", shells.of(request));
            engine.render(template, values, page);
            response.setContentType(getContentType());
            // In one piece: each piece passes through all that is wrapped around the answer.
            var bytes = page.toByteArray();
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
