package it.trama.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import it.trama.security.Operator;
import it.trama.security.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs a request in: {@code web.get().uri("/").with(As.planningOffice())}. People invented, obviously so. */
public final class As {
    public static final UUID CASALASCO = UUID.fromString("00000000-0000-7000-8000-000000000019");
    public static final UUID ELSEWHERE = UUID.fromString("00000000-0000-7000-8000-0000000000ff");

    public static RequestPostProcessor planningOffice() {
        return role(Role.PLANNING_OFFICE, CASALASCO);
    }

    public static RequestPostProcessor planningOfficeElsewhere() {
        return role(Role.PLANNING_OFFICE, ELSEWHERE);
    }

    public static RequestPostProcessor administrator() {
        return role(Role.ADMINISTRATOR, CASALASCO);
    }

    public static RequestPostProcessor role(Role role, UUID district) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(operator(role, district), null, List.of()));
    }

    public static Operator operator(Role role, UUID district) {
        return new Operator(
                UUID.nameUUIDFromBytes(("account " + role).getBytes(StandardCharsets.UTF_8)),
                "Prova Inventata",
                UUID.nameUUIDFromBytes(("mandate " + role).getBytes(StandardCharsets.UTF_8)),
                role,
                district,
                "Distretto di prova",
                "Ente di prova",
                null);
    }

    /** Someone whose mandate reaches only an aggregation. */
    public static RequestPostProcessor limited(Role role, UUID district, String aggregation) {
        return limited(role, district, new Operator.Scope(Operator.Scope.Kind.SUB_DISTRICT, aggregation, aggregation));
    }

    /** Someone whose mandate reaches only a municipality. */
    public static RequestPostProcessor municipality(Role role, UUID district, String istat) {
        return limited(role, district, new Operator.Scope(Operator.Scope.Kind.MUNICIPALITY, istat, istat));
    }

    private static RequestPostProcessor limited(Role role, UUID district, Operator.Scope scope) {
        var all = operator(role, district);
        var limited = new Operator(
                all.account(), all.name(), all.mandate(), role, district, all.districtName(), all.body(), scope);
        return authentication(UsernamePasswordAuthenticationToken.authenticated(limited, null, List.of()));
    }

    private As() {}
}
