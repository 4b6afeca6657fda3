package it.trama.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What INPS is told of how somebody lives who receives a benefit, as an operator has confirmed it.
 *
 * @param values the codes of each field; the fields are data
 */
public record SinaSheet(UUID id, LocalDate day, String author, Map<String, List<String>> values) {
    /** What INPS asks, and the answers that it takes. */
    public record Field(String name, String title, boolean required, boolean several, List<Code> codes) {}

    public record Code(String code, String title) {}

    /** An answer that a completed assessment suggests: the operator confirms it, or knows better. */
    public record Proposal(String field, String code, Assessment from) {}
}
