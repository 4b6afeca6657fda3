package it.trama.testing;

import com.microsoft.playwright.options.Cookie;
import it.trama.security.Operator;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A browser's session of somebody who has already signed in. */
public final class Sessions {
    private Sessions() {}

    public static <S extends Session> void signIn(
            Browser browser, String address, SessionRepository<S> sessions, Operator operator) {
        var session = sessions.createSession();
        session.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(operator, null, List.of())));
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, operator.name());
        sessions.save(session);
        var value = Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
        browser.page().context().addCookies(List.of(new Cookie("SESSION", value).setUrl(address)));
    }
}
