package it.trama.security.web;

import it.trama.security.Allowed;
import it.trama.security.KeptForms;
import it.trama.security.Mandates;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** An address exists only for the roles that its handler names: for the others it is not found. */
@Component
class AllowedInterceptor implements HandlerInterceptor {
    /** How long a mandate that was found valid is believed to be so. */
    private static final Duration BELIEF = Duration.ofSeconds(20);

    private final Map<UUID, Long> checked = new ConcurrentHashMap<>();
    private final Mandates mandates;
    private final KeptForms forms;

    AllowedInterceptor(Mandates mandates, KeptForms forms) {
        this.mandates = mandates;
        this.forms = forms;
    }

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
        if (operator == null || !stillHolds(operator)) {
            return toSignIn(request, response);
        }
        if (!permits(allowed, operator)) {
            throw new NotFound("address", request.getRequestURI());
        }
        return freeOfDuties(request, response);
    }

    private static boolean permits(@Nullable Allowed allowed, Operator operator) {
        return allowed != null
                && (allowed.signedIn() || Arrays.asList(allowed.value()).contains(operator.role()));
    }

    private boolean stillHolds(Operator operator) {
        var last = checked.get(operator.mandate());
        if (last != null && System.nanoTime() - last < BELIEF.toNanos()) {
            return true;
        }
        var holds = mandates.stillHolds(operator);
        if (holds) {
            checked.put(operator.mandate(), System.nanoTime());
        }
        return holds;
    }

    private boolean toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var door = SignInController.door(request);
        forms.keep(request);
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", door);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return false;
        }
        if ("GET".equals(request.getMethod())) {
            request.getSession().setAttribute(Sessions.WANTED, wanted(request));
        }
        response.sendRedirect(door);
        return false;
    }

    private static String wanted(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static boolean freeOfDuties(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(Sessions.DUTY) instanceof String duty
                && !request.getRequestURI().equals(duty)) {
            response.sendRedirect(duty);
            return false;
        }
        return true;
    }

    static @Nullable Allowed allowed(HandlerMethod method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allowed.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allowed.class);
    }
}
