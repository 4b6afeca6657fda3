package it.trama.security.web;

import it.trama.security.KeptForms;
import it.trama.security.Operator;
import it.trama.shared.district.CurrentActor;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.web.Viewer;
import it.trama.shared.web.Words;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/** Runs the rest of the request on behalf of the district of the mandate in use. */
class DistrictFilter extends OncePerRequestFilter {
    private final LocaleResolver languages;
    private final KeptForms forms;

    DistrictFilter(LocaleResolver languages, KeptForms forms) {
        this.languages = languages;
        this.forms = forms;
    }

    static @Nullable Operator operator() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Operator operator ? operator : null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var operator = operator();
        if (operator == null) {
            chain.doFilter(request, response);
            return;
        }
        // Spring MVC has not yet asked for the language.
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        viewer(operator, request).putOn(request);
        try {
            var actor = new CurrentActor.Actor(operator.account(), operator.name(), operator.mandate());
            CurrentDistrict.call(
                    operator.district(),
                    () -> CurrentActor.call(actor, () -> {
                        chain.doFilter(request, response);
                        return true;
                    }));
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Viewer viewer(Operator operator, HttpServletRequest request) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var role = Words.t("role." + operator.role());
        var scope = operator.scope();
        return new Viewer(
                operator.name(),
                scope == null ? role : role + ", " + scope.name(),
                operator.districtName(),
                Set.of(operator.role().name()),
                csrf == null ? "_csrf" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken(),
                forms.writer(operator));
    }
}
