package it.trama.shared.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the subject of a page: header, rail, bottom bar, demo banner.
 *
 * @param viewer nobody on the sign-in page
 * @param path the address of the page, without the query
 * @param demoDay the business day in words, in the demo only
 * @param assets the versioned address of a style sheet, script or picture
 */
public record Shell(
        @Nullable Viewer viewer,
        List<Section> sections,
        String path,
        @Nullable String demoDay,
        UnaryOperator<@Nullable String> assets) {

    /** A section of the rail, with its second level when it is the current one. */
    public record Section(String label, String icon, String href, boolean current, List<Item> items) {}

    public record Item(String label, String href, boolean current) {}

    /** The address of a style sheet, script or picture, with its version: it may be cached for good. */
    public String asset(String path) {
        var versioned = assets.apply(path);
        return versioned == null ? path : versioned;
    }

    /** The words in the header also find people: for whom the rail leads to them. */
    public boolean findsPeople() {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .anyMatch(item -> item.href().equals("/persone"));
    }

    /** The hidden field against forged forms. */
    public String csrfParameter() {
        return viewer == null ? "_csrf" : viewer.csrfParameter();
    }

    /** The hidden field that says who writes in a form. */
    public String writer() {
        return viewer == null ? "" : viewer.writer();
    }

    public String csrfToken() {
        return viewer == null ? "" : viewer.csrfToken();
    }
}
