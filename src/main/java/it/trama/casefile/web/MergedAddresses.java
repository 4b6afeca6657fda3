package it.trama.casefile.web;

import it.trama.casefile.Merges;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The address of somebody who turned out to be another: what is sent to it goes on, as it was sent, to the one who was kept. A form
 * that was open during a merge is not lost.
 */
@Component
class MergedAddresses implements HandlerExceptionResolver, Ordered {
    private static final Pattern PERSON =
            Pattern.compile("/persone/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(/.*)?");
    private final Merges merges;

    MergedAddresses(Merges merges) {
        this.merges = merges;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        var address = PERSON.matcher(request.getRequestURI());
        if (!(thrown instanceof NotFound) || !address.matches()) {
            return null;
        }
        var rest = address.group(2) == null ? "" : address.group(2);
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return Operator.current()
                .flatMap(operator -> merges.keptInsteadOf(operator, UUID.fromString(address.group(1))))
                .map(kept -> again("/persone/" + kept + rest + query))
                .orElse(null);
    }

    private static ModelAndView again(String address) {
        var view = new RedirectView(address);
        view.setStatusCode(HttpStatus.TEMPORARY_REDIRECT);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
