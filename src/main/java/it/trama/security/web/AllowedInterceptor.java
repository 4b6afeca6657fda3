package it.trama.security.web;

import it.trama.security.Allowed;
import it.trama.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** An address exists only for the roles that its handler names: for the others it is not found. */
class AllowedInterceptor implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getName().startsWith("it.trama.")) {
            return true;
        }
        var allowed = allowed(method);
        if (allowed != null && allowed.everyone()) {
            return true;
        }
        var operator = DistrictFilter.operator();
        if (operator == null) {
            response.sendRedirect(request.getContextPath() + "/entra");
            return false;
        }
        if (allowed != null
                && (allowed.signedIn() || Arrays.asList(allowed.value()).contains(operator.role()))) {
            return true;
        }
        throw new NotFound("address", request.getRequestURI());
    }

    static @Nullable Allowed allowed(HandlerMethod method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allowed.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allowed.class);
    }
}
