package it.trama.shared.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Someone else already answers on the port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortBusyAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
        return new FailureAnalysis(
                "La porta " + cause.getPort() + " è già occupata da un altro programma.",
                "Fermalo, oppure scegli un’altra porta: SERVER_PORT=" + (cause.getPort() + 1) + " ./trama",
                cause);
    }
}
