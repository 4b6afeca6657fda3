package it.trama.plan.web;

import org.jspecify.annotations.Nullable;

/** What the office decided about a finding, as typed. */
record FindingDecision(@Nullable String rilievo, @Nullable String motivo) {
    String finding() {
        return rilievo == null ? "" : rilievo;
    }

    String reason() {
        return motivo == null ? "" : motivo.strip();
    }
}
