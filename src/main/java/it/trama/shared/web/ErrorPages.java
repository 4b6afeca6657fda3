package it.trama.shared.web;

import static it.trama.shared.web.Words.t;

import it.trama.shared.Conflict;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
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
    private static final int FEW = 20;
    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    String notFound(HttpServletRequest request, HttpServletResponse response, Model model) {
        return show("not-found", HttpServletResponse.SC_NOT_FOUND, request, response, model);
    }

    @ExceptionHandler(Conflict.class)
    String conflict(HttpServletRequest request, HttpServletResponse response, Model model) {
        return show("conflict", HttpServletResponse.SC_CONFLICT, request, response, model);
    }

    @ExceptionHandler(Refused.class)
    String refused(Refused refused, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(422);
        model.addAttribute(
                "page",
                new ErrorPage(
                        t("error.refused.title"),
                        t(refused),
                        t("error.refused.remedy"),
                        correlation(),
                        written(request)));
        return "shared/error";
    }

    /** The reader went away before the answer was written: there is nobody to show a page to. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void gone() {}

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tooLarge(HttpServletRequest request, HttpServletResponse response, Model model) {
        return show("too-large", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, request, response, model);
    }

    /** Comes while the form's token is looked for, before any page: a body too large or unreadable, an address that is no text. */
    @ExceptionHandler(InvalidParameterException.class)
    String unreadable(HttpServletRequest request, HttpServletResponse response, Model model) {
        return request.getContentType() == null
                ? show("bad-request", HttpServletResponse.SC_BAD_REQUEST, request, response, model)
                : tooLarge(request, response, model);
    }

    @ExceptionHandler(Exception.class)
    String unexpected(Exception e, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return show("bad-request", known.getStatusCode().value(), request, response, model);
        }
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return show("unexpected", HttpServletResponse.SC_INTERNAL_SERVER_ERROR, request, response, model);
    }

    private static String show(
            String kind, int status, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(status);
        model.addAttribute(
                "page",
                new ErrorPage(
                        t("error." + kind + ".title"),
                        t("error." + kind + ".text"),
                        t("error." + kind + ".remedy"),
                        correlation(),
                        written(request)));
        return "shared/error";
    }

    /** What somebody typed in many words, of a form that says who writes in it: those carry nothing secret. */
    private static List<String> written(HttpServletRequest request) {
        try {
            if (!"POST".equals(request.getMethod()) || request.getParameter(FormPage.WRITER) == null) {
                return List.of();
            }
            return request.getParameterMap().values().stream()
                    .flatMap(Arrays::stream)
                    .map(String::strip)
                    .filter(text -> text.length() > FEW && text.contains(" "))
                    .toList();
        } catch (IllegalStateException unreadable) {
            return List.of();
        }
    }

    static String correlation() {
        var id = MDC.get(CorrelationFilter.KEY);
        return id == null ? "–" : id;
    }
}
