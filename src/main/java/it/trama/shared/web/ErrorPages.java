package it.trama.shared.web;

import static it.trama.shared.web.Words.t;

import it.trama.shared.Conflict;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every failure ends here once, as a page that says what happened and what to do; the message of the exception stays in the log. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages {
    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    String notFound(HttpServletResponse response, Model model) {
        return show("not-found", HttpServletResponse.SC_NOT_FOUND, response, model);
    }

    @ExceptionHandler(Conflict.class)
    String conflict(HttpServletResponse response, Model model) {
        return show("conflict", HttpServletResponse.SC_CONFLICT, response, model);
    }

    @ExceptionHandler(Refused.class)
    String refused(Refused refused, HttpServletResponse response, Model model) {
        response.setStatus(422);
        model.addAttribute(
                "page", new ErrorPage(t("error.refused.title"), t(refused), t("error.refused.remedy"), correlation()));
        return "shared/error";
    }

    /** The reader went away before the answer was written: there is nobody to show a page to. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void gone() {}

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tooLarge(HttpServletResponse response, Model model) {
        return show("too-large", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, response, model);
    }

    /** Comes while the form's token is looked for, before any page: a body too large or unreadable, an address that is no text. */
    @ExceptionHandler(InvalidParameterException.class)
    String unreadable(HttpServletRequest request, HttpServletResponse response, Model model) {
        return request.getContentType() == null
                ? show("bad-request", HttpServletResponse.SC_BAD_REQUEST, response, model)
                : tooLarge(response, model);
    }

    @ExceptionHandler(Exception.class)
    String unexpected(Exception e, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return show("bad-request", known.getStatusCode().value(), response, model);
        }
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return show("unexpected", HttpServletResponse.SC_INTERNAL_SERVER_ERROR, response, model);
    }

    private static String show(String kind, int status, HttpServletResponse response, Model model) {
        response.setStatus(status);
        model.addAttribute(
                "page",
                new ErrorPage(
                        t("error." + kind + ".title"),
                        t("error." + kind + ".text"),
                        t("error." + kind + ".remedy"),
                        correlation()));
        return "shared/error";
    }

    static String correlation() {
        var id = MDC.get(CorrelationFilter.KEY);
        return id == null ? "–" : id;
    }
}
