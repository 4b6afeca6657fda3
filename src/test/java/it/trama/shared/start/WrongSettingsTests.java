package it.trama.shared.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.WebServerException;

class WrongSettingsTests {
    @Test
    void aPortThatIsNoNumberIsNamedAsTheOfficeWroteIt() {
        var binder = new Binder(new MapConfigurationPropertySource(Map.of("server.port", "abc")));
        var failure = catchThrowable(() -> binder.bind("server.port", Integer.class));
        assertThat(new WrongSettingAnalyzer().analyze(failure))
                .isNotNull()
                .returns("SERVER_PORT non può valere «abc».", FailureAnalysis::getDescription)
                .extracting(FailureAnalysis::getAction)
                .asString()
                .contains("docs/reference/configuration.md");
    }

    @Test
    void anAddressOfAnotherMachineIsToldWithItsReason() {
        var refused = new WebServerException("no", new java.net.BindException("Cannot assign requested address"));
        assertThat(new CannotListenAnalyzer().analyze(new IllegalStateException(refused)))
                .isNotNull()
                .extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
                .satisfies(said -> assertThat(said.toString())
                        .contains("Cannot assign requested address", "SERVER_PORT", "SERVER_ADDRESS"));
    }
}
