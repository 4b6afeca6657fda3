package it.trama.shared.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

class PortBusyAnalyzerTests {
    @Test
    void aBusyPortNamesAnotherOne() {
        var analysis = new PortBusyAnalyzer().analyze(new IllegalStateException(new PortInUseException(8080)));
        assertThat(analysis)
                .isNotNull()
                .returns("La porta 8080 è già occupata da un altro programma.", FailureAnalysis::getDescription)
                .returns("Fermalo, oppure scegli un’altra porta: SERVER_PORT=8081 ./trama", FailureAnalysis::getAction);
    }
}
