package it.trama.plan.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What every page of a plan says first: which plan, which version, and what this reader may do with it.
 *
 * @param asked the version that the address names; null: the one that is shown by itself
 * @param tag the class of the mark of its state
 * @param planner may see the check and the versions at work
 * @param editable may change this version now
 * @param reporting may say how far its actions have come
 */
public record PlanHeading(
        String plan,
        String title,
        int version,
        @Nullable Integer asked,
        String state,
        String tag,
        String history,
        boolean planner,
        boolean editor,
        boolean editable,
        boolean reporting) {
    PlanHeading since(String words) {
        return new PlanHeading(plan, title, version, asked, state, tag, words, planner, editor, editable, reporting);
    }

    /** An address of this plan, which stays on the version that the reader chose. */
    public String to(String path) {
        var full = "/piani/" + plan + path;
        if (asked == null) {
            return full;
        }
        var hash = full.indexOf('#');
        var base = hash < 0 ? full : full.substring(0, hash);
        var anchor = hash < 0 ? "" : full.substring(hash);
        return base + (base.contains("?") ? "&" : "?") + "versione=" + asked + anchor;
    }

    public String objective(String code) {
        return to("/obiettivi/" + UriUtils.encodePathSegment(code, StandardCharsets.UTF_8));
    }

    /** Where something is done with a row. */
    String at(String rows, String code, String act) {
        return to("/" + rows + "/" + UriUtils.encodePathSegment(code, StandardCharsets.UTF_8) + "/" + act);
    }

    /** Where a row of a sheet is changed. */
    public String edit(String sheet, String code) {
        return to("/modifica/" + sheet + "/" + UriUtils.encodePathSegment(code, StandardCharsets.UTF_8));
    }
}
