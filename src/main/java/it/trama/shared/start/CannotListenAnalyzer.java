package it.trama.shared.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.annotation.Order;

/** The port or the address is not one on which a server of this machine may answer; a busy port has its own sentence. */
@Order(0)
class CannotListenAnalyzer extends AbstractFailureAnalyzer<WebServerException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, WebServerException cause) {
        var deepest = root;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return new FailureAnalysis(
                "Non può ascoltare sulla porta e sull’indirizzo scelti (%s).".formatted(deepest.getMessage()),
                "Controlla SERVER_PORT (fra 1024 e 65535, se non sei root) e SERVER_ADDRESS (un indirizzo di questa macchina).",
                cause);
    }
}
