package it.trama.plan;

import it.trama.plan.check.CheckCommand;
import it.trama.plan.pack.PackCommand;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.OptionalInt;

/** What can be done with a plan on the command line, without a server. */
public final class PlanCommand {
    private PlanCommand() {}

    /** The exit code of the command that the first word names; empty when it is none of ours. */
    public static OptionalInt run(List<String> words, PrintStream out, PrintStream err) {
        try {
            return known(words, out, err);
        } catch (InvalidPathException e) {
            err.println("Il nome «%s» non si può usare qui: %s.".formatted(e.getInput(), e.getReason()));
            err.println("Usa un nome senza accenti, oppure una lingua di sistema UTF-8: export LC_ALL=C.UTF-8");
            return OptionalInt.of(2);
        }
    }

    private static OptionalInt known(List<String> words, PrintStream out, PrintStream err) {
        return switch (words.isEmpty() ? "" : words.getFirst()) {
            case "check" -> OptionalInt.of(CheckCommand.run(words.subList(1, words.size()), out, err));
            case "export", "convert" -> OptionalInt.of(PackCommand.run(words, out, err));
            default -> OptionalInt.empty();
        };
    }
}
