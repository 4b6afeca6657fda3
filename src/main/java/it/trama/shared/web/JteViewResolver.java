package it.trama.shared.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    /** Of a usual page, in characters; a longer one makes more. One text encoded at once: a table is thousands of pieces. */
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
            var page = new StringOutput(ROOM);
            var values = new HashMap<String, Object>(model == null ? Map.of() : model);
            values.put("shell", shells.of(request));
            engine.render(template, values, page);
            response.setContentType(getContentType());
            var bytes = page.toString().getBytes(StandardCharsets.UTF_8);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
