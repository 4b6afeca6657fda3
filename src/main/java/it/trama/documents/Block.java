package it.trama.documents;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a paper, in its order. */
public sealed interface Block {
    /** How the page goes on where a heading stands. */
    enum Turn {
        NONE,
        /** On a new upright page. */
        UPRIGHT,
        /** On a new page that lies on its long side, for wide tables; so do those after it, until the next turn. */
        WIDE
    }

    /**
     * The title of a part.
     *
     * @param level 1 for a chapter, down to 3
     */
    record Heading(int level, String text, Turn turn) implements Block {
        public Heading(int level, String text) {
            this(level, text, Turn.NONE);
        }
    }

    /**
     * Some sentences.
     *
     * @param lead the words at their beginning that stand out
     */
    record Paragraph(Tone tone, @Nullable String lead, String text) implements Block {
        public Paragraph(String text) {
            this(Tone.BODY, null, text);
        }

        public Paragraph(Tone tone, String text) {
            this(tone, null, text);
        }
    }

    /** How a paragraph is said. */
    enum Tone {
        BODY,
        /** Opens a chapter. */
        LEAD,
        /** A remark, smaller. */
        NOTE,
        /** In the middle of the line, as the verb of a decision. */
        CENTRED
    }

    /** Points one under the other. */
    record Bullets(List<Item> items) implements Block {}

    /** A point of a list. */
    record Item(@Nullable String lead, String text) {}

    /** Where the headings stand, down to a level. */
    record Contents(String title, int depth) implements Block {}

    /**
     * A table; the first cell of each row names the row.
     *
     * @param caption what it shows, said before it
     * @param head rows that come again on each page
     */
    record Table(String caption, List<Column> columns, List<Row> head, List<Row> body) implements Block {
        private static final int ROWS_KEPT_TOGETHER = 20;

        /** Short enough to stand on one page: it goes to the next rather than be cut. */
        boolean whole() {
            return body.size() <= ROWS_KEPT_TOGETHER;
        }
    }

    /**
     * A column of a table.
     *
     * @param share of the width, against the others
     * @param figures numbers, that stand to the right
     */
    record Column(int share, boolean figures) {
        public static Column words(int share) {
            return new Column(share, false);
        }

        public static Column figures(int share) {
            return new Column(share, true);
        }
    }

    /** A row of a table. */
    record Row(Kind kind, List<Cell> cells) {
        /** How much it weighs: a line, the head of a section, a sum. */
        public enum Kind {
            LINE,
            SECTION,
            SUM
        }

        public static Row of(Kind kind, String... texts) {
            return new Row(kind, Arrays.stream(texts).map(Cell::new).toList());
        }

        public static Row of(String... texts) {
            return of(Kind.LINE, texts);
        }
    }

    /**
     * A cell of a table.
     *
     * @param text each of its lines a paragraph
     * @param span how many columns it takes
     * @param stands out as a figure that is not in the source: the text says so too
     */
    record Cell(String text, int span, boolean stands) {
        public Cell(String text) {
            this(text, 1, false);
        }

        public static Cell over(int span, String text) {
            return new Cell(text, span, false);
        }

        List<String> lines() {
            return text.isEmpty() ? List.of() : text.lines().toList();
        }
    }
}
