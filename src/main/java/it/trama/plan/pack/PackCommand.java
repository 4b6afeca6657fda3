package it.trama.plan.pack;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** {@code export plan --template FILE} and {@code convert FROM TO}, on the command line and without a server. */
public final class PackCommand {
    private PackCommand() {}

    /** The exit code: 0 done, 2 the words of the command are off, the package has problems or a file cannot be written. */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            if (args.size() == 4 && args.subList(0, 3).equals(List.of("export", "plan", "--template"))) {
                PlanPackages.write(PlanPackages.template(), "modello", Path.of(args.get(3)));
                out.println(args.get(3));
                return 0;
            }
            if (args.size() == 3 && args.getFirst().equals("convert")) {
                return convert(Path.of(args.get(1)), Path.of(args.get(2)), out, err);
            }
        } catch (IOException | UncheckedIOException e) {
            err.println("Non riesco a scrivere %s: controlla che la cartella ci sia e che tu possa scriverci."
                    .formatted(args.getLast()));
            return 2;
        }
        err.println("Uso: export plan --template FILE  oppure  convert DA A");
        return 2;
    }

    private static int convert(Path from, Path to, PrintStream out, PrintStream err) throws IOException {
        var reading = PlanPackages.read(from);
        if (reading.plan() == null) {
            reading.problems().forEach(p -> err.println(p.where() + ": " + p.message() + " " + p.remedy()));
            return 2;
        }
        PlanPackages.write(reading.plan(), to);
        out.println(to);
        return 0;
    }
}
