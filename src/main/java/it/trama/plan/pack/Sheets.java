package it.trama.plan.pack;

import it.trama.plan.PlanRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All sheets of a plan, in the order of the document. */
public final class Sheets {
    public static final List<Sheet<?>> ALL = Stream.of(WordSheets.ALL, ProgrammeSheets.ALL, FigureSheets.ALL)
            .flatMap(List::stream)
            .toList();

    /** The sheet whose rows are these records. */
    public static Sheet<?> of(Class<? extends PlanRow> type) {
        return ALL.stream().filter(sheet -> sheet.type() == type).findFirst().orElseThrow();
    }

    /** The sheet with this Italian name. */
    public static Optional<Sheet<?>> named(String name) {
        return ALL.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    private Sheets() {}
}
