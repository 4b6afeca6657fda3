package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;

import it.trama.casefile.RegisterImport;
import it.trama.casefile.RegisterImports;
import it.trama.shared.time.BusinessTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an extract is sent, and those that were.
 *
 * @param refused why the file cannot be read
 */
public record RegistersPage(@Nullable String refused, String columns, List<Sent> sent) {
    /** One that was sent. */
    public record Sent(String id, String file, String day) {}

    static RegistersPage of(List<RegisterImport> sent, @Nullable String refused) {
        return new RegistersPage(
                refused,
                String.join(", ", RegisterImports.columns()),
                sent.stream()
                        .map(r -> new Sent(
                                r.id().toString(),
                                r.file(),
                                date(r.at().atZoneSameInstant(BusinessTime.ITALY)
                                        .toLocalDate())))
                        .toList());
    }
}
