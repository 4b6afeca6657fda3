package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.StatedShare;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.util.List;

/**
 * Shares that a document states, with what can and cannot be said of them.
 *
 * @param sum what they add up to
 * @param joint what of it is managed jointly, by the document and, where amounts are written, by them
 */
public record SharesPanel(String title, List<Row> rows, String sum, String joint, String sources, boolean off) {
    /** A share and its bar. */
    public record Row(String label, String percent, String width, boolean joint) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static List<SharesPanel> of(SpendingView view) {
        return view.shares().stream()
                .map(StatedShare::year)
                .distinct()
                .map(year -> of(view, year))
                .toList();
    }

    private static SharesPanel of(SpendingView view, int year) {
        var shares =
                view.shares().stream().filter(share -> share.year() == year).toList();
        var all = sum(shares);
        var joint = sum(shares.stream().filter(StatedShare::joint).toList());
        return new SharesPanel(
                t("joint.stated.title", String.valueOf(year)),
                shares.stream().map(SharesPanel::row).toList(),
                t("joint.stated.sum", percent(all)),
                joint(view, year, joint),
                sources(shares),
                all.compareTo(HUNDRED) > 0);
    }

    private static String sources(List<StatedShare> shares) {
        return String.join(
                " · ", shares.stream().map(StatedShare::source).distinct().toList());
    }

    private static String joint(SpendingView view, int year, BigDecimal stated) {
        if (!view.years().contains(year)) {
            return t("joint.stated.joint", percent(stated));
        }
        var split = view.of(year);
        return t(
                "joint.stated.against",
                percent(stated),
                Figures.percent(split.joint(), split.total()),
                Words.money(split.joint()),
                Words.money(split.total()));
    }

    private static Row row(StatedShare share) {
        return new Row(share.label(), percent(share.percent()), Figures.width(share.percent(), HUNDRED), share.joint());
    }

    private static BigDecimal sum(List<StatedShare> shares) {
        return shares.stream().map(StatedShare::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String percent(BigDecimal percent) {
        return Words.number(percent, Math.max(0, percent.stripTrailingZeros().scale())) + " %";
    }
}
