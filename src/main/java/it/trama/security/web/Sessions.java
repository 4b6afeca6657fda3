package it.trama.security.web;

import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.security.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** What a session remembers: who works by which mandate, and what they must still do before anything else. */
@Component
class Sessions {
    static final String DUTY = "trama.duty", WANTED = "trama.wanted";
    static final String CHANGE_PASSWORD = "/profilo/password", SECOND_FACTOR = "/profilo/secondo-fattore";
    /** Those who see persons or administer: for them the second factor is compulsory. */
    private static final Set<Role> SENSITIVE = EnumSet.complementOf(EnumSet.of(Role.MAYOR, Role.CITIZEN));

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final boolean demo;

    Sessions(@Value("${trama.demo:false}") boolean demo) {
        this.demo = demo;
    }

    void open(SignIn.Arrival arrival, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var operator = arrival.operators().getFirst();
        change(operator, request, response);
        var duty = duty(arrival);
        if (duty != null) {
            request.getSession().setAttribute(DUTY, duty);
        }
    }

    private @Nullable String duty(SignIn.Arrival arrival) {
        if (arrival.mustChange()) {
            return CHANGE_PASSWORD;
        }
        var sensitive = arrival.operators().stream().anyMatch(o -> SENSITIVE.contains(o.role()));
        return sensitive && !arrival.secondFactor() && !demo ? SECOND_FACTOR : null;
    }

    /** After a duty is done, or another mandate is taken: the next one, or none; whatever they may work as counts. */
    void done(List<Operator> choices, boolean secondFactor, HttpSession session) {
        if (!secondFactor && !demo && choices.stream().anyMatch(o -> SENSITIVE.contains(o.role()))) {
            session.setAttribute(DUTY, SECOND_FACTOR);
        } else {
            session.removeAttribute(DUTY);
        }
    }

    void change(Operator operator, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(operator, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Where the person wanted to go before they were asked to sign in: an address of ours. */
    String wanted(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(WANTED) instanceof String path ? path : "/";
    }

    String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
