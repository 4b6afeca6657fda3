package it.trama.security;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is signed in, with the mandate in use: the principal of the session.
 *
 * @param body the name of the organisation on whose behalf they act
 * @param scope how far the mandate reaches inside the district; null: all of it
 */
public record Operator(
        UUID account,
        String name,
        UUID mandate,
        Role role,
        UUID district,
        String districtName,
        String body,
        @Nullable Scope scope)
        implements AuthenticatedPrincipal, Serializable {

    /** What the session is found by: the account, whatever the mandate in use. */
    @Override
    public String getName() {
        return account.toString();
    }

    /** Who calls, where no handler can be asked: an extension point that only knows the viewer. */
    public static Optional<Operator> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Operator operator
                ? Optional.of(operator)
                : Optional.empty();
    }

    /** A sub-district (by id) or a municipality (by ISTAT code). */
    public record Scope(Kind kind, String id, String name) implements Serializable {
        public enum Kind {
            SUB_DISTRICT,
            MUNICIPALITY
        }
    }
}
