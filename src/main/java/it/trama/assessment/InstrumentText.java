package it.trama.assessment;

import it.trama.assessment.Instrument.Band;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Option;
import it.trama.assessment.Instrument.Section;
import it.trama.shared.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Questions as one writes them on paper: {@code # section}, a line for each question, {@code > explanation} under it,
 * {@code - answer = points} for each answer; no answers: it is answered in words.
 */
final class InstrumentText {
    private static final Pattern POINTS = Pattern.compile("^(.+?)\\s*=\\s*([-−]?\\d{1,4}(?:[.,]\\d{1,2})?)$");
    private static final Pattern BAND = Pattern.compile(
            "^([-−]?\\d{1,5}(?:[.,]\\d{1,2})?)\\s*(?:-|–|a)\\s*([-−]?\\d{1,5}(?:[.,]\\d{1,2})?)\\s*[:]?\\s+(.+)$");
    private final List<Section> sections = new ArrayList<>();
    private final List<Item> before;
    private String title = "";
    private final List<Item> items = new ArrayList<>();
    private @Nullable Item last;
    private int next;

    private InstrumentText(List<Item> before) {
        this.before = before;
        this.next = before.size();
    }

    /** The questions that were there before keep their codes, so that they can be compared over time. */
    static List<Section> questions(String text, List<Item> before) {
        var reader = new InstrumentText(before);
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                reader.line(line.strip(), number);
            }
        }
        reader.closeSection();
        return reader.sections;
    }

    private void line(String line, int number) {
        switch (line.charAt(0)) {
            case '#' -> {
                closeSection();
                title = line.substring(1).strip();
            }
            case '>' -> explain(line.substring(1).strip(), number);
            case '-', '•' -> option(line.substring(1).strip(), number);
            default -> ask(line);
        }
    }

    private void closeSection() {
        closeItem();
        if (!items.isEmpty()) {
            sections.add(new Section(title, List.copyOf(items)));
            items.clear();
        }
    }

    private void closeItem() {
        if (last != null) {
            items.add(last);
            last = null;
        }
    }

    private void ask(String text) {
        closeItem();
        last = new Item(code(text), text, "", List.of(), false, null);
    }

    private String code(String text) {
        return before.stream()
                .filter(item -> item.text().equals(text))
                .map(Item::code)
                .findFirst()
                .orElseGet(() -> "d" + ++next);
    }

    private void explain(String help, int number) {
        var item = open(number);
        last = new Item(item.code(), item.text(), help, item.options(), false, null);
    }

    private void option(String line, int number) {
        var item = open(number);
        var scored = POINTS.matcher(line);
        var options = new ArrayList<>(item.options());
        var code = String.valueOf(options.size() + 1);
        options.add(
                scored.matches()
                        ? new Option(code, scored.group(1), points(scored.group(2)))
                        : new Option(code, line, null));
        last = new Item(item.code(), item.text(), item.help(), List.copyOf(options), false, null);
    }

    private Item open(int number) {
        if (last == null) {
            throw new Refused("assessment.text.no-question", String.valueOf(number));
        }
        return last;
    }

    static List<Band> bands(String text) {
        var bands = new ArrayList<Band>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var band = BAND.matcher(line.strip());
            if (band.matches()) {
                bands.add(new Band(points(band.group(1)), points(band.group(2)), band.group(3)));
            } else if (!line.isBlank()) {
                throw new Refused("assessment.text.band", String.valueOf(number));
            }
        }
        return bands;
    }

    private static BigDecimal points(String written) {
        return new BigDecimal(written.replace('−', '-').replace(',', '.'));
    }

    /** The same text, from what was read. */
    static String of(List<Section> sections) {
        return sections.stream().map(InstrumentText::written).collect(Collectors.joining("\n"));
    }

    private static String written(Section section) {
        var text = new StringBuilder();
        if (!section.title().isBlank()) {
            text.append("# ").append(section.title()).append('\n');
        }
        section.items().forEach(item -> write(item, text));
        return text.toString();
    }

    private static void write(Item item, StringBuilder text) {
        text.append(item.text()).append('\n');
        if (!item.help().isBlank()) {
            text.append("> ").append(item.help()).append('\n');
        }
        item.options()
                .forEach(option -> text.append("- ").append(written(option)).append('\n'));
    }

    private static String written(Option option) {
        return option.score() == null
                ? option.text()
                : option.text() + " = " + option.score().toPlainString();
    }

    static String ofBands(List<Band> bands) {
        return bands.stream()
                .map(band -> band.from().toPlainString() + "-" + band.to().toPlainString() + " " + band.text())
                .collect(Collectors.joining("\n"));
    }
}
