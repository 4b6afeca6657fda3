package it.trama.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request a short code, written in its log lines and on its error page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class CorrelationFilter extends OncePerRequestFilter {
    /** Where the log finds the code. */
    public static final String KEY = "correlation";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var code = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        response.setHeader("X-Correlation-Id", code);
        try (var _ = MDC.putCloseable(KEY, code)) {
            chain.doFilter(request, response);
        }
    }
}
