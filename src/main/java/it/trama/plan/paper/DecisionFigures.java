package it.trama.plan.paper;

import static it.trama.documents.Block.Column.words;
import static it.trama.shared.web.Words.t;

import it.trama.documents.Block;
import it.trama.documents.Block.Row;
import it.trama.plan.Act;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.Objective;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import it.trama.plan.words.Euro;
import it.trama.plan.words.Labels;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the place of each placeholder of a decision; what is not known yet is left to be written by hand. */
final class DecisionFigures {
    /** To be filled in. */
    static final String BLANK = "__________";

    private static final Map<String, Function<DecisionFigures, @Nullable String>> WORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("piano.titolo", f -> f.source.plan().frame().title()),
            Map.entry("piano.distretto", f -> f.source.plan().frame().district()),
            Map.entry("piano.capofila", f -> f.source.plan().frame().leadBody()),
            Map.entry("piano.regione", f -> f.source.plan().frame().region()),
            Map.entry("piano.dal", f -> Words.date(f.source.plan().frame().from())),
            Map.entry("piano.al", f -> Words.date(f.source.plan().frame().to())),
            Map.entry("piano.versione", f -> String.valueOf(f.source.version().number())),
            Map.entry("atto.numero", f -> f.act(Act.Kind.DECISION, Act::number)),
            Map.entry("atto.data", f -> f.act(Act.Kind.DECISION, act -> Words.date(act.day()))),
            Map.entry("atto.organo", f -> f.act(Act.Kind.DECISION, Act::body)),
            Map.entry("atto.firmatari", f -> f.act(Act.Kind.DECISION, act -> String.join(", ", act.signatories()))),
            Map.entry("concertazione.data", f -> f.act(Act.Kind.CONCERTATION, act -> Words.date(act.day()))),
            Map.entry("accordo.data", f -> f.act(Act.Kind.AGREEMENT, act -> Words.date(act.day()))),
            Map.entry("conto.comuni", f -> count(f.source.plan().figures().municipalities())),
            Map.entry("conto.obiettivi", f -> count(f.source.plan().programme().objectives())),
            Map.entry("conto.assi", f -> count(f.source.plan().vocabulary().axes())),
            Map.entry("anno.primo", f -> String.valueOf(f.firstYear())),
            Map.entry("entrate.primo", DecisionFigures::revenue),
            Map.entry("uscite.primo", DecisionFigures::expenditure)));

    private static final Map<String, Function<DecisionFigures, List<Block>>> TABLES = new TreeMap<>(Map.of(
            "tabella.obiettivi", DecisionFigures::objectives,
            "tabella.entrate",
                    f -> unlessEmpty(f.source.plan().figures().revenue(), () -> Money.revenue(f.source.plan())),
            "tabella.uscite", DecisionFigures::expenditures,
            "tabella.comuni",
                    f -> unlessEmpty(
                            f.source.plan().figures().municipalities(),
                            () -> Territory.municipalities(f.source.plan())),
            "tabella.atti", f -> unlessEmpty(f.source.acts(), () -> Sources.acts(f.source))));

    private final PaperSource source;

    DecisionFigures(PaperSource source) {
        this.source = source;
    }

    /** The names that a text may use, each in its kind of place. */
    static List<String> wordNames() {
        return List.copyOf(WORDS.keySet());
    }

    /** Those that stand alone on their line. */
    static List<String> tableNames() {
        return List.copyOf(TABLES.keySet());
    }

    String word(String name) {
        var value = Objects.requireNonNull(WORDS.get(name)).apply(this);
        return value == null || value.isBlank() ? BLANK : value;
    }

    List<Block> table(String name) {
        return Objects.requireNonNull(TABLES.get(name)).apply(this);
    }

    private @Nullable String act(Act.Kind kind, Function<Act, @Nullable String> part) {
        var act = source.act(kind);
        return act.isEmpty() ? null : part.apply(act.get());
    }

    private static String count(List<?> rows) {
        return String.valueOf(rows.size());
    }

    private static List<Block> unlessEmpty(List<?> rows, Supplier<Block> table) {
        return rows.isEmpty() ? List.of(new Block.Paragraph(t("plan.paper.nothing"))) : List.of(table.get());
    }

    private int firstYear() {
        return source.plan().frame().from().getYear();
    }

    private String revenue() {
        return Euro.of(sum(source.plan().figures().revenue().stream()
                .filter(row -> row.kind() == RowKind.LINE)
                .map(RevenueRow::first)));
    }

    private String expenditure() {
        return Euro.of(sum(source.plan().figures().expenditure().stream()
                .filter(row -> row.kind() == RowKind.LINE && row.year() == firstYear())
                .map(ExpenditureRow::amount)));
    }

    private static BigDecimal sum(Stream<@Nullable BigDecimal> amounts) {
        return amounts.filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Block> objectives() {
        var labels = Labels.of(source.plan());
        var all = source.plan().programme().objectives();
        return unlessEmpty(
                all,
                () -> new Block.Table(
                        t("plan.paper.objectives.caption", all.size()),
                        List.of(words(1), words(7), words(4)),
                        List.of(Row.of(t("plan.paper.code"), t("plan.paper.objective"), t("plan.paper.sheet.axis"))),
                        all.stream().map(o -> objective(o, labels)).toList()));
    }

    private static Row objective(Objective objective, Labels labels) {
        return Row.of(
                objective.code(),
                objective.title(),
                labels.axis(objective.place().axis()));
    }

    private List<Block> expenditures() {
        var years = Money.years(source.plan());
        if (years.isEmpty()) {
            return List.of(new Block.Paragraph(t("plan.paper.nothing")));
        }
        return years.stream()
                .map(year -> new ExpenditureMatrix(source.plan(), year))
                .flatMap(matrix -> Stream.concat(
                        Stream.<Block>of(matrix.table()),
                        matrix.notes().stream().map(note -> new Block.Paragraph(Block.Tone.NOTE, note))))
                .toList();
    }
}
