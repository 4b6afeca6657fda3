package it.trama.plan.paper;

import it.trama.documents.Block;
import it.trama.documents.Block.Tone;
import it.trama.documents.Block.Turn;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a paper as they come, its chapters and sections numbered. */
final class Pages {
    private final List<Block> blocks = new ArrayList<>();
    private int chapters;
    private int sections;

    /** On a new page. */
    void chapter(String title, Turn turn) {
        sections = 0;
        blocks.add(new Block.Heading(1, ++chapters + ". " + title, turn));
    }

    void section(String title, Turn turn) {
        blocks.add(new Block.Heading(2, chapters + "." + ++sections + " " + title, turn));
    }

    void section(String title) {
        section(title, Turn.NONE);
    }

    void part(String title) {
        blocks.add(new Block.Heading(3, title));
    }

    void say(Tone tone, String text) {
        blocks.add(new Block.Paragraph(tone, text));
    }

    void add(Block block) {
        blocks.add(block);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
