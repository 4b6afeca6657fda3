package it.trama.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * The text of a form that arrived after its session had ended: kept by the browser's new session until its writer has signed in
 * again. A form asks for it with two fields: {@code conserva}, the page to come back to, and {@code testo}.
 */
public final class KeptText {
    private static final String ADDRESS = KeptText.class.getName() + ".address";
    private static final String TEXT = KeptText.class.getName() + ".text";
    private static final int LONGEST = 20_000;

    private KeptText() {}

    /** The page to come back to, when there is something to keep. */
    public static Optional<String> keep(HttpServletRequest request) {
        var address = request.getParameter("conserva");
        var text = request.getParameter("testo");
        if (address == null || text == null || text.isBlank() || !address.matches("/[a-z0-9][a-z0-9/-]{1,200}")) {
            return Optional.empty();
        }
        var session = request.getSession();
        session.setAttribute(ADDRESS, address);
        session.setAttribute(TEXT, text.substring(0, Math.min(text.length(), LONGEST)));
        return Optional.of(address);
    }

    /** What was kept for this page, once. */
    public static Optional<String> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !request.getRequestURI().equals(session.getAttribute(ADDRESS))) {
            return Optional.empty();
        }
        return taken(session);
    }

    private static Optional<String> taken(HttpSession session) {
        var text = session.getAttribute(TEXT);
        session.removeAttribute(ADDRESS);
        session.removeAttribute(TEXT);
        return Optional.ofNullable(text).map(Object::toString);
    }
}
