package it.trama.plan.paper;

import it.trama.documents.Block;
import it.trama.documents.Block.Tone;
import it.trama.documents.Block.Turn;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a decision with its placeholders: a line that begins with {@code #} is a title, with {@code -} a point, with
 * {@code >} stands in the middle; all else are paragraphs.
 */
record DecisionText(String text) {
    /** Longer is no decision. */
    static final int MOST_CHARACTERS = 40_000;

    private static final int COLUMNS_UPRIGHT = 5;
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final Pattern TABLE_LINE = Pattern.compile("\\{\\{\\s*(tabella\\.[^{}]*?)\\s*}}");

    /** Refused when it names what we do not know, or is no decision. */
    DecisionText {
        text = text.replace("\r\n", "\n").strip();
        Unseen.refuse(text);
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            throw new Refused("plan.paper.refused.length", String.valueOf(MOST_CHARACTERS));
        }
        text.lines().forEach(DecisionText::check);
    }

    private static void check(String line) {
        if (TABLE_LINE.matcher(line.strip()).matches()) {
            known(TABLE_LINE.matcher(line.strip()), DecisionFigures.tableNames());
            return;
        }
        known(PLACE.matcher(line), DecisionFigures.wordNames());
        var rest = PLACE.matcher(line).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            throw new Refused("plan.paper.refused.braces", shortened(line));
        }
    }

    private static void known(Matcher places, List<String> names) {
        while (places.find()) {
            var name = places.group(1);
            if (DecisionFigures.tableNames().contains(name) && !names.contains(name)) {
                throw new Refused("plan.paper.refused.table-in-line", name);
            }
            if (!names.contains(name)) {
                throw new Refused("plan.paper.refused.unknown", shortened(name));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    List<Block> blocks(DecisionFigures figures) {
        var blocks = new ArrayList<Block>();
        var points = new ArrayList<Block.Item>();
        for (var line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("- ")) {
                points.add(new Block.Item(null, filled(line.substring(2), figures)));
                continue;
            }
            if (!points.isEmpty()) {
                blocks.add(new Block.Bullets(List.copyOf(points)));
                points.clear();
            }
            if (!line.isEmpty()) {
                blocks.addAll(read(line, figures));
            }
        }
        if (!points.isEmpty()) {
            blocks.add(new Block.Bullets(points));
        }
        return turned(blocks);
    }

    private static List<Block> read(String line, DecisionFigures figures) {
        var table = TABLE_LINE.matcher(line);
        if (table.matches()) {
            return figures.table(table.group(1));
        }
        if (line.startsWith("#")) {
            var title = line.replaceFirst("^#+", "");
            var level = Math.min(3, line.length() - title.length());
            return List.of(new Block.Heading(level, filled(title.strip(), figures)));
        }
        return line.startsWith("> ")
                ? List.of(new Block.Paragraph(Tone.CENTRED, filled(line.substring(2), figures)))
                : List.of(new Block.Paragraph(filled(line, figures)));
    }

    private static String filled(String line, DecisionFigures figures) {
        return PLACE.matcher(line).replaceAll(place -> Matcher.quoteReplacement(figures.word(place.group(1))));
    }

    /** Each title of the first level but the first opens a page, that lies where a wide table follows. */
    private static List<Block> turned(List<Block> blocks) {
        var turned = new ArrayList<Block>();
        var first = true;
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading && heading.level() == 1 && !first) {
                var wide = i + 1 < blocks.size()
                        && blocks.get(i + 1) instanceof Block.Table table
                        && table.columns().size() > COLUMNS_UPRIGHT;
                turned.add(new Block.Heading(1, heading.text(), wide ? Turn.WIDE : Turn.UPRIGHT));
            } else {
                turned.add(blocks.get(i));
            }
            first &= !(blocks.get(i) instanceof Block.Heading);
        }
        return turned;
    }
}
