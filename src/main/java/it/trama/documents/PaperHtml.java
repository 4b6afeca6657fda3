package it.trama.documents;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper as HTML: by itself, to be read on a screen, and as what the PDF is made from. */
final class PaperHtml {
    private final Paper paper;
    private final Markup html = new Markup();
    private int headings;

    private PaperHtml(Paper paper) {
        this.paper = paper;
    }

    /** One file that needs no other: fonts and style sheet are in it. */
    static String alone(Paper paper) {
        var style = Shelf.text("screen.css") + face(400, "regular") + face(600, "600");
        return new PaperHtml(paper).page(style, false);
    }

    private static String face(int weight, String cut) {
        var font = Base64.getEncoder().encodeToString(Shelf.bytes(Shelf.font(cut + ".woff2")));
        return "@font-face{font-family:'Titillium Web';font-weight:%d;src:url(data:font/woff2;base64,%s)}\n"
                .formatted(weight, font);
    }

    /** What the PDF is laid out from. */
    static String forPrint(Paper paper) {
        return new PaperHtml(paper).page(Shelf.text("print.css"), true);
    }

    private String page(String style, boolean print) {
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "it-IT", "xml:lang", "it-IT");
        head(style, print);
        html.open("body");
        running();
        cover();
        html.open("div", "class", "upright");
        paper.blocks().forEach(this::block);
        return html.close("div").close("body").close("html").toString();
    }

    private void head(String style, boolean print) {
        html.open("head").empty("meta", "charset", "UTF-8").with("title", paper.title());
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        meta("description", paper.subject());
        meta("subject", paper.subject());
        meta("author", paper.author());
        html.open("style").raw(style).close("style");
        if (print) {
            bookmarks();
        }
        html.close("head");
    }

    private void meta(String name, String content) {
        html.empty("meta", "name", name, "content", content);
    }

    private void bookmarks() {
        html.open("bookmarks");
        var open = 0;
        var number = 0;
        for (var heading : paper.headings()) {
            for (; open >= heading.level(); open--) {
                html.close("bookmark");
            }
            html.open("bookmark", "name", heading.text(), "href", "#h" + ++number);
            open++;
        }
        for (; open > 0; open--) {
            html.close("bookmark");
        }
        html.close("bookmarks");
    }

    private void running() {
        html.with("div", paper.running(), "class", "running-head");
        html.with("div", paper.letterhead().footer(), "class", "running-foot");
    }

    private void cover() {
        var cover = paper.cover();
        if (cover == null) {
            logo();
            return;
        }
        html.open("div", "class", "cover");
        logo();
        html.with("p", cover.over(), "class", "over").with("h1", cover.title(), "class", "title");
        if (paper.mark() != null) {
            html.open("p").with("span", paper.mark(), "class", "mark").close("p");
        }
        cover.lines().forEach(line -> html.with("p", line, "class", "line"));
        html.close("div");
    }

    private void logo() {
        var logo = paper.letterhead().logo();
        if (logo != null) {
            var source = "data:image/png;base64," + Base64.getEncoder().encodeToString(logo);
            html.open("p", "class", "logo")
                    .empty("img", "src", source, "alt", paper.letterhead().logoText())
                    .close("p");
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph ->
                line(
                        "p",
                        paragraph.tone().name().toLowerCase(java.util.Locale.ROOT),
                        paragraph.lead(),
                        paragraph.text());
            case Block.Bullets list -> {
                html.open("ul");
                list.items().forEach(item -> line("li", "item", item.lead(), item.text()));
                html.close("ul");
            }
            case Block.Contents contents -> contents(contents);
            case Block.Table table -> table(table);
        }
    }

    private void heading(Block.Heading heading) {
        if (heading.turn() != Block.Turn.NONE) {
            var way = heading.turn() == Block.Turn.WIDE ? "wide" : "upright";
            html.close("div").open("div", "class", way + " turned");
        }
        html.with("h" + heading.level(), heading.text(), "id", "h" + ++headings);
    }

    private void line(String element, String style, @Nullable String lead, String text) {
        html.open(element, "class", style);
        if (lead != null) {
            html.with("strong", lead).raw(text.isEmpty() ? "" : " ");
        }
        html.text(text).close(element);
    }

    private void contents(Block.Contents contents) {
        html.open("div", "class", "contents").with("p", contents.title(), "class", "contents-title");
        html.open("ul");
        var number = 0;
        for (var heading : paper.headings()) {
            number++;
            if (heading.level() <= contents.depth()) {
                html.open("li", "class", "l" + heading.level());
                html.with("a", heading.text(), "href", "#h" + number, "title", heading.text());
                html.close("li");
            }
        }
        html.close("ul").close("div");
    }

    private void table(Block.Table table) {
        html.with("p", table.caption(), "class", "caption");
        html.open("table", "class", table.whole() ? "whole" : "long").open("colgroup");
        var all = table.columns().stream().mapToInt(Block.Column::share).sum();
        table.columns().forEach(column -> html.empty("col", "style", "width:" + 100 * column.share() / all + "%"));
        html.close("colgroup");
        if (!table.head().isEmpty()) {
            html.open("thead");
            table.head().forEach(row -> row(row, table, "col"));
            html.close("thead");
        }
        html.open("tbody");
        table.body().forEach(row -> row(row, table, "row"));
        html.close("tbody").close("table");
    }

    private void row(Block.Row row, Block.Table table, String scope) {
        html.open("tr", "class", row.kind().name().toLowerCase(java.util.Locale.ROOT));
        var place = 0;
        for (var cell : row.cells()) {
            cell(
                    cell,
                    place == 0 || scope.equals("col") ? scope : null,
                    table.columns().get(place).figures());
            place += cell.span();
        }
        html.close("tr");
    }

    private void cell(Block.Cell cell, @Nullable String scope, boolean figures) {
        var element = scope == null ? "td" : "th";
        var style = (figures ? "figures" : "words") + (cell.stands() ? " stands" : "");
        html.raw("<" + element + " class=\"" + style + '"');
        html.raw(scope == null ? "" : " scope=\"" + scope + '"');
        html.raw(cell.span() == 1 ? ">" : " colspan=\"" + cell.span() + "\">");
        List<String> lines = cell.lines();
        if (lines.size() == 1) {
            html.text(lines.getFirst());
        } else {
            lines.forEach(line -> html.with("p", line));
        }
        html.close(element);
    }
}
