package it.trama.today.web;

import it.trama.security.Allowed;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Failures that happened before any page was reached end in the same error pages. */
@Controller
class LostController implements ErrorController {
    @RequestMapping("/error")
    @Allowed(everyone = true)
    String error(HttpServletRequest request) throws Throwable {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            throw thrown;
        }
        if (Integer.valueOf(403).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))) {
            throw new Refused("error.stale-form");
        }
        throw new NotFound("page", request.getRequestURI());
    }
}
