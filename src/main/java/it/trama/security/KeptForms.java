package it.trama.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.trama.shared.sql.Submissions;
import it.trama.shared.web.FormPage;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The forms that arrived after their session had ended: kept by the browser's new session until their writer, and nobody else, has
 * signed in again. A form asks for it with two fields: the page to come back to, and who writes, with a mark that only we make.
 */
@Component
public class KeptForms {
    private static final String ADDRESS = FormPage.PAGE, WRITER = FormPage.WRITER;
    private static final String KEPT = KeptForms.class.getName();
    /** Of this moment only, or made anew with the page. */
    private static final Set<String> LEFT_OUT = Set.of(ADDRESS, WRITER, "_csrf", Submissions.FIELD);

    private static final Pattern OURS = Pattern.compile("/[a-z0-9][\\w/-]{0,200}(\\?[\\w=&:.%-]{1,200})?");
    private static final int MOST_FORMS = 4, MOST_FIELDS = 600, LONGEST = 20_000, MOST = 300_000;
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
        var all = all(request);
        all.remove(key(account, address));
        all.put(key(account, address), values);
        if (all.size() > MOST_FORMS) {
            all.remove(all.keySet().iterator().next());
        }
        request.getSession().setAttribute(KEPT, all);
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

    private static String key(UUID account, String address) {
        return account + " " + address;
    }

    /** By writer and page, the last one last. */
    private static LinkedHashMap<String, HashMap<String, String>> all(HttpServletRequest request) {
        var all = new LinkedHashMap<String, HashMap<String, String>>();
        var session = request.getSession(false);
        if (session != null && session.getAttribute(KEPT) instanceof Map<?, ?> kept) {
            kept.forEach((key, form) -> all.put(key.toString(), texts((Map<?, ?>) form)));
        }
        return all;
    }

    private static HashMap<String, String> texts(Map<?, ?> form) {
        var texts = new HashMap<String, String>();
        form.forEach((field, text) -> texts.put(field.toString(), text.toString()));
        return texts;
    }

    /** Where the writer goes on, once signed in again: the page of the last form. */
    public Optional<String> address(HttpServletRequest request, UUID account) {
        return all(request).keySet().stream()
                .filter(key -> key.startsWith(account + " "))
                .map(key -> key.substring(key.indexOf(' ') + 1))
                .reduce((_, last) -> last);
    }

    /** What was kept for this page and this operator. */
    public Kept of(HttpServletRequest request, Operator operator) {
        return new Kept(all(request).getOrDefault(key(operator.account(), here(request)), new HashMap<>()));
    }

    private static String here(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** It stands on its page again. */
    public void done(HttpServletRequest request, Operator operator) {
        var all = all(request);
        all.remove(key(operator.account(), here(request)));
        request.getSession().setAttribute(KEPT, all);
    }
}
