package it.trama.security.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.audit.AuditVerification;
import java.util.List;

/** Whether the register is whole, as it was just found. */
public record RegisterState(boolean whole, String line, List<String> faults) {
    static RegisterState of(AuditVerification.Report report) {
        return new RegisterState(
                report.whole(),
                t(
                        report.whole() ? "register.whole" : "register.broken",
                        number(report.sealed()),
                        number(report.open())),
                report.faults().stream()
                        .map(fault -> t(fault.key(), fault.details().toArray()))
                        .toList());
    }
}
