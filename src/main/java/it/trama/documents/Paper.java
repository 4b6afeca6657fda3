package it.trama.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is meant, before it is a file: in Italian, the same whether it becomes PDF, DOCX, ODT or HTML.
 *
 * @param subject one sentence that says what it is
 * @param author the body whose paper it is
 * @param mark stands on every page while the paper is not what it will be, such as "bozza"
 */
public record Paper(
        String title,
        String subject,
        String author,
        @Nullable Cover cover,
        Letterhead letterhead,
        @Nullable String mark,
        List<Block> blocks) {

    /**
     * The first page.
     *
     * @param over whose paper it is, above the title
     * @param lines below the title: the years, the state, the acts
     */
    public record Cover(String over, String title, List<String> lines) {}

    /** The same paper with another letterhead. */
    public Paper on(Letterhead other) {
        return new Paper(title, subject, author, cover, other, mark, blocks);
    }

    List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    /** What stands at the head of each page: of whom it is, and that it is not final. */
    String running() {
        var text = letterhead.header().isBlank() ? author + " · " + title : letterhead.header();
        return mark == null ? text : text + " · " + mark.toUpperCase(java.util.Locale.ITALIAN);
    }
}
