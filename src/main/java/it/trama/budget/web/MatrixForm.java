package it.trama.budget.web;

import it.trama.plan.CellEdit;
import it.trama.plan.ExpenditureRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The matrix as it stands in a form: what each cell was when the page was opened, what was typed, what is wrong with it. */
final class MatrixForm {
    /** What the cells were, a line each, beside what is typed. */
    static final String WAS = "era";
    /** Stands in no code. */
    private static final String PART = "~";

    private final OpenDraft draft;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, @Nullable BigDecimal> values = new HashMap<>();
    private final Map<String, @Nullable BigDecimal> was = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Map<String, CellEdit> conflicts = new HashMap<>();

    private MatrixForm(OpenDraft draft) {
        this.draft = draft;
    }

    /** As the plan says it. */
    static MatrixForm of(OpenDraft draft) {
        var form = new MatrixForm(draft);
        form.names().forEach((name, cell) -> {
            var now = form.current(cell);
            form.texts.put(name, EuroText.text(now));
            form.values.put(name, now);
            form.was.put(name, now);
        });
        return form;
    }

    /** As it was sent: a cell that is not there was not touched. */
    static MatrixForm of(OpenDraft draft, Map<String, String> sent) {
        var form = new MatrixForm(draft);
        var before = form.was(sent.getOrDefault(WAS, ""));
        form.names().forEach((name, cell) -> {
            var stays = sent.containsKey("tieni" + PART + name) || !sent.containsKey(name);
            var current = form.current(cell);
            form.was.put(name, stays ? current : before.get(name));
            form.type(name, stays ? EuroText.text(current) : sent.get(name));
        });
        return form;
    }

    private void type(String name, @Nullable String typed) {
        var text = typed == null ? "" : typed;
        var reading = EuroText.read(text);
        texts.put(name, text.length() > 60 ? text.substring(0, 60) : text);
        values.put(name, reading.euro());
        if (reading.error() != null) {
            errors.put(name, reading.error());
        }
    }

    private Map<String, BigDecimal> was(String lines) {
        var was = new HashMap<String, BigDecimal>();
        lines.lines().forEach(line -> {
            var mark = line.lastIndexOf('=');
            var reading = EuroText.read(line.substring(mark + 1));
            if (mark > 0 && reading.euro() != null) {
                was.put(line.substring(0, mark), reading.euro());
            }
        });
        return was;
    }

    /** The cells of the form under their names, the amount of a line before what of it goes through each channel. */
    private Map<String, Cell> names() {
        var names = new LinkedHashMap<String, Cell>();
        for (var line : draft.lines()) {
            names.put(name(line.code(), null), new Cell(line, null));
            draft.channels()
                    .forEach(channel -> names.put(name(line.code(), channel.code()), new Cell(line, channel.code())));
        }
        return names;
    }

    private record Cell(ExpenditureRow line, @Nullable String channel) {}

    static String name(String line, @Nullable String channel) {
        return channel == null ? "voce" + PART + line : "cella" + PART + line + PART + channel;
    }

    private @Nullable BigDecimal current(Cell cell) {
        return cell.channel() == null
                ? cell.line().amount()
                : draft.amount(cell.line().code(), cell.channel());
    }

    List<CellEdit> edits() {
        var edits = new ArrayList<CellEdit>();
        names().forEach((name, cell) -> {
            if (!CellEdit.same(was.get(name), values.get(name))) {
                edits.add(new CellEdit(cell.line().code(), cell.channel(), was.get(name), values.get(name)));
            }
        });
        return edits;
    }

    /** Whoever saves again knows what the others wrote. */
    MatrixForm with(List<CellEdit> found) {
        found.forEach(edit -> conflicts.put(name(edit.row(), edit.channel()), edit));
        names().forEach((name, cell) -> {
            if (conflicts.containsKey(name)) {
                was.put(name, current(cell));
            }
        });
        return this;
    }

    OpenDraft draft() {
        return draft;
    }

    Map<String, String> errors() {
        return errors;
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    BigDecimal value(String name) {
        var value = values.get(name);
        return value == null ? BigDecimal.ZERO : value;
    }

    boolean conflict(String name) {
        return conflicts.containsKey(name);
    }

    boolean conflicts() {
        return !conflicts.isEmpty();
    }

    /** What the others have written there. */
    @Nullable
    BigDecimal theirs(String name) {
        return was.get(name);
    }

    String was() {
        return was.entrySet().stream()
                .filter(e -> e.getValue() != null)
                .map(e -> e.getKey() + "=" + EuroText.text(e.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
