package it.trama.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * A page of the desk: what it is about, what can be done, some facts, and lines in panels.
 *
 * @param facts of the one thing that the page is about; may be empty
 * @param empty what stands there when there is nothing
 */
public record Board(
        Head head,
        List<Fact> facts,
        List<Panel> panels,
        @Nullable Empty empty) {
    /** A list, or what stands there while it is empty. */
    static Board list(Head head, Panel panel, Empty empty) {
        return panel.lines().isEmpty()
                ? new Board(head, List.of(), List.of(), empty)
                : new Board(head, List.of(), List.of(panel), null);
    }

    /** The template, with this on it. */
    String show(Model model) {
        model.addAttribute("page", this);
        return "access/board";
    }

    /** @param crumb where one comes from; null: from nowhere */
    public record Head(String title, String line, @Nullable Act crumb, List<Act> acts) {
        static Head of(String title, String line, Act... acts) {
            return new Head(title, line, null, List.of(acts));
        }
    }

    /**
     * Something that can be done.
     *
     * @param kind main, other, or post: a form of one button
     */
    public record Act(String label, String href, String kind) {
        static Act main(String label, String href) {
            return new Act(label, href, "main");
        }

        static Act other(String label, String href) {
            return new Act(label, href, "other");
        }

        static Act post(String label, String href) {
            return new Act(label, href, "post");
        }
    }

    public record Fact(String label, String text, @Nullable String href) {
        static Fact of(String label, String text) {
            return new Fact(label, text, null);
        }
    }

    /** @param foot where the rest is; null: nowhere */
    public record Panel(
            String id,
            String title,
            String line,
            List<Line> lines,
            @Nullable Act foot) {}

    /** @param when a day, an hour or a place in an order */
    public record Line(
            String when,
            String what,
            @Nullable String href,
            String more,
            @Nullable Act act) {}

    public record Empty(String title, String text, @Nullable Act act) {}
}
