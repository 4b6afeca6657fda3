package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.pack.PlanPackages;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** {@code ./trama check <folder or workbook> [--json]}: examines a plan package without a server. */
public final class CheckCommand {
    private static final int NOTHING_FOUND = 0;
    private static final int FINDINGS = 1;
    private static final int UNREADABLE = 2;

    /** The exit code: 0 nothing found, 1 findings, 2 the package cannot be read. Findings on {@code out}, the rest on {@code err}. */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        var places = args.stream().filter(arg -> !arg.startsWith("--")).toList();
        if (places.size() != 1 || args.stream().anyMatch(arg -> arg.startsWith("--") && !arg.equals("--json"))) {
            err.println("Uso: check <cartella, .xlsx, .ods o .zip> [--json]");
            return UNREADABLE;
        }
        var reading = PlanPackages.read(Path.of(places.getFirst()));
        if (reading.plan() == null) {
            reading.problems().forEach(p -> err.println(p.where() + ": " + p.message() + " " + p.remedy()));
            return UNREADABLE;
        }
        return report(reading.plan(), args.contains("--json"), out);
    }

    static int report(PlanPackage plan, boolean json, PrintStream out) {
        var findings = Checker.check(plan);
        if (json) {
            findings.forEach(finding -> out.println(Json.line(finding)));
        } else {
            print(plan, findings, out);
        }
        return findings.isEmpty() ? NOTHING_FOUND : FINDINGS;
    }

    private static void print(PlanPackage plan, List<Finding> findings, PrintStream out) {
        var held = Checker.holds(plan).size();
        out.println(plan.frame().title() + ", " + plan.frame().district());
        out.println(Unit.count(findings.size(), "rilievo", "rilievi") + ", "
                + Unit.count(held, "controllo che torna", "controlli che tornano"));
        Arrays.stream(Severity.values()).forEach(severity -> print(severity, findings, out));
    }

    private static void print(Severity severity, List<Finding> findings, PrintStream out) {
        var group = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
        if (!group.isEmpty()) {
            out.println();
            out.println(severity.heading() + " (" + group.size() + ")");
            group.forEach(finding -> print(finding, out));
        }
    }

    private static void print(Finding finding, PrintStream out) {
        out.println();
        out.println("- " + title(finding) + " [" + finding.rule() + "]");
        out.println("  Dove: " + finding.where());
        out.println("  Il Piano dice: " + finding.stated());
        out.println("  Il conto dà: " + finding.computed());
        out.println("  " + finding.message());
        out.println("  Rimedio: " + finding.remedy());
    }

    private static String title(Finding finding) {
        return Checker.rules().stream()
                .filter(rule -> rule.name().equals(finding.rule()))
                .map(rule -> rule.about().title())
                .findFirst()
                .orElse(finding.rule());
    }

    private CheckCommand() {}
}
