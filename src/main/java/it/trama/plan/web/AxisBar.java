package it.trama.plan.web;

import it.trama.plan.words.Targets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the bar of an axis by how far its objectives can be measured. */
final class AxisBar {
    private AxisBar() {}

    static List<OverviewPage.Part> parts(List<Targets.Grade> grades, int most) {
        var parts = new ArrayList<OverviewPage.Part>();
        var start = 0;
        start = add(parts, "q5", count(grades, Set.of(Targets.Grade.TARGET)), start, most);
        start = add(parts, "q3", count(grades, Set.of(Targets.Grade.OPEN)), start, most);
        add(parts, "nm", count(grades, Set.of(Targets.Grade.NOTHING, Targets.Grade.WORDS_ONLY)), start, most);
        return parts;
    }

    private static int add(List<OverviewPage.Part> parts, String kind, int count, int start, int most) {
        if (count > 0) {
            parts.add(new OverviewPage.Part(
                    kind, share(start, most), share(count, most), share(2 * start + count, 2 * most), count));
        }
        return start + count;
    }

    private static int count(List<Targets.Grade> grades, Set<Targets.Grade> wanted) {
        return (int) grades.stream().filter(wanted::contains).count();
    }

    /** Of the 300 units of the drawing. */
    private static String share(int part, int whole) {
        return BigDecimal.valueOf(300L * part)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
