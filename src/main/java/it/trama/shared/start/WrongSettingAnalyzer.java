package it.trama.shared.start;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A setting has a value that cannot be its own: {@code SERVER_PORT=abc}. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongSettingAnalyzer extends AbstractFailureAnalyzer<BindException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, BindException cause) {
        var property = cause.getProperty();
        if (property == null) {
            return null;
        }
        var variable = property.getName().toString().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
        return new FailureAnalysis(
                "%s non può valere «%s».".formatted(variable, property.getValue()),
                "Correggilo, oppure togli " + variable + ". Che cosa ci va: docs/reference/configuration.md.",
                cause);
    }
}
