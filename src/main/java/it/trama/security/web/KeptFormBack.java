package it.trama.security.web;

import it.trama.security.Kept;
import it.trama.security.KeptForms;
import it.trama.shared.web.FormPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Puts a form that was kept over an ended session back on its page: on a short form by itself, elsewhere its handler asks for
 * {@link Kept}. Only a page that was shown lets go of it.
 */
@Component
class KeptFormBack implements HandlerInterceptor, HandlerMethodArgumentResolver {
    private final KeptForms forms;

    KeptFormBack(KeptForms forms) {
        this.forms = forms;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Kept.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return kept(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    private Kept kept(HttpServletRequest request) {
        var operator = DistrictFilter.operator();
        return operator == null || !"GET".equals(request.getMethod())
                ? new Kept(Map.of())
                : forms.of(request, operator);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
        var operator = DistrictFilter.operator();
        var kept = kept(request);
        if (shown == null
                || operator == null
                || kept.isEmpty()
                || String.valueOf(shown.getViewName()).startsWith("redirect:")) {
            return;
        }
        if (shown.getModel().get("page") instanceof FormPage page) {
            shown.addObject("page", page.again(kept.values()));
        }
        forms.done(request, operator);
    }
}
