package it.trama.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.trama.shared.sql.Submissions;
import it.trama.shared.web.FormPage;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The form that arrived after its session had ended: kept by the browser's new session until its writer, and nobody else, has
 * signed in again. A form asks for it with two fields: the page to come back to, and who writes, with a mark that only we make.
 */
@Component
public class KeptForms {
    private static final String ADDRESS = FormPage.PAGE, WRITER = FormPage.WRITER;
    private static final String KEPT = KeptForms.class.getName();
    /** Of this moment only, or made anew with the page. */
    private static final Set<String> LEFT_OUT = Set.of(ADDRESS, WRITER, "_csrf", Submissions.FIELD);

    private static final Pattern OURS = Pattern.compile("/[a-z0-9][\\w/-]{0,200}(\\?[\\w=&:.%-]{1,200})?");
    private static final int MOST_FIELDS = 600, LONGEST = 20_000, MOST = 300_000;
    private final Vault vault;

    KeptForms(Vault vault) {
        this.vault = vault;
    }

    /** For the field of a form that says who writes in it. */
    public String writer(Operator operator) {
        return mark(operator.account().toString());
    }

    private String mark(String account) {
        return account + "." + vault.mark(account, "writer of a form");
    }

    /** @param address of the page with the form */
    public record Writing(String address, UUID account) {}

    /** Whose form this is, when it says so rightly and something is in it; from now on it is kept. */
    public Optional<Writing> keep(HttpServletRequest request) {
        var address = request.getParameter(ADDRESS);
        var account = account(request.getParameter(WRITER));
        if (address == null || account == null || !OURS.matcher(address).matches()) {
            return Optional.empty();
        }
        var values = values(request);
        if (values.values().stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        var session = request.getSession();
        session.setAttribute(KEPT + ADDRESS, address);
        session.setAttribute(KEPT + WRITER, account.toString());
        session.setAttribute(KEPT, values);
        return Optional.of(new Writing(address, account));
    }

    private @Nullable UUID account(@Nullable String writer) {
        if (writer == null || !writer.matches("[0-9a-f-]{36}\\.[0-9a-f]{64}")) {
            return null;
        }
        var account = writer.substring(0, 36);
        return MessageDigest.isEqual(writer.getBytes(UTF_8), mark(account).getBytes(UTF_8))
                ? UUID.fromString(account)
                : null;
    }

    private static HashMap<String, String> values(HttpServletRequest request) {
        var values = new HashMap<String, String>();
        var room = MOST;
        for (var field : request.getParameterMap().entrySet()) {
            var text = field.getValue().length == 0 ? "" : field.getValue()[0];
            room -= text.length();
            if (!LEFT_OUT.contains(field.getKey()) && text.length() <= LONGEST && room >= 0) {
                values.put(field.getKey(), text);
            }
            if (values.size() == MOST_FIELDS) {
                break;
            }
        }
        return values;
    }

    /** Where the writer goes on, once signed in again. */
    public Optional<String> address(HttpServletRequest request, UUID account) {
        var session = request.getSession(false);
        return session != null && account.toString().equals(session.getAttribute(KEPT + WRITER))
                ? Optional.ofNullable(session.getAttribute(KEPT + ADDRESS)).map(Object::toString)
                : Optional.empty();
    }

    /** What was kept for this page and this operator. */
    public Kept of(HttpServletRequest request, Operator operator) {
        var query = request.getQueryString();
        var here = request.getRequestURI() + (query == null ? "" : "?" + query);
        var values = new HashMap<String, String>();
        if (address(request, operator.account()).filter(here::equals).isPresent()
                && request.getSession().getAttribute(KEPT) instanceof Map<?, ?> kept) {
            kept.forEach((field, text) -> values.put(field.toString(), text.toString()));
        }
        return new Kept(values);
    }

    /** It stands on its page again. */
    public void done(HttpServletRequest request) {
        var session = request.getSession();
        session.removeAttribute(KEPT + ADDRESS);
        session.removeAttribute(KEPT + WRITER);
        session.removeAttribute(KEPT);
    }
}
