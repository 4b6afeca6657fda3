package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.SocialSpending.Sum;
import it.trama.budget.joint.web.SpendingView.Split;
import it.trama.shared.web.Chip;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is spent on social services in a year, and how it went over the years.
 *
 * @param year empty: nothing is written
 * @param heads of which year the inhabitants are
 * @param stated shares that documents state, by year
 */
public record SpendingPage(
        String year,
        String lead,
        String heads,
        List<Chip> years,
        List<Stat> stats,
        List<Line> areas,
        List<Line> payers,
        List<Line> over,
        List<SharesPanel> stated,
        boolean writer) {

    /**
     * A row of a table, and its bar.
     *
     * @param joint width of what is managed jointly; alone beside it
     */
    public record Line(
            String name,
            String total,
            String ofWhich,
            String share,
            String perHead,
            String joint,
            String alone,
            String spoken) {}

    static SpendingPage of(SpendingView view) {
        var stated = SharesPanel.of(view);
        var year = view.year();
        if (year == null) {
            return new SpendingPage(
                    "",
                    t("joint.spending.none"),
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    stated,
                    view.writer());
        }
        var all = view.of(year);
        return new SpendingPage(
                String.valueOf(year),
                t("joint.spending.lead", String.valueOf(year), Words.money(all.total())),
                heads(view, year),
                view.years().stream().map(y -> chip(y, year)).toList(),
                stats(view, year, all),
                areas(view, year),
                payers(view, year),
                over(view),
                stated,
                view.writer());
    }

    private static Chip chip(int year, int current) {
        return new Chip(String.valueOf(year), "/bilancio/spesa-sociale?anno=" + year, year == current);
    }

    private static String heads(SpendingView view, int year) {
        var counted = view.heads().counted(year);
        return counted == 0
                ? t("joint.spending.no-heads")
                : t("joint.spending.heads", Words.number(view.heads().inhabitants(counted)), String.valueOf(counted));
    }

    private static int inhabitants(SpendingView view, int year) {
        return view.heads().inhabitants(view.heads().counted(year));
    }

    private static List<Stat> stats(SpendingView view, int year, Split all) {
        return List.of(
                new Stat(Words.number(all.total()) + " €", t("joint.spending.total")),
                new Stat(Figures.perHead(all.total(), inhabitants(view, year)), t("joint.spending.per-head")),
                new Stat(Figures.percent(all.joint(), all.total()), t("joint.spending.joint")));
    }

    private static List<Line> areas(SpendingView view, int year) {
        var all = view.of(year).total();
        var lines = view.areas().stream()
                .filter(area -> view.of(year, area.code()).total().signum() > 0)
                .sorted(Comparator.comparing((it.trama.budget.joint.IstatArea area) ->
                                view.of(year, area.code()).total())
                        .reversed())
                .toList();
        var most = lines.stream()
                .map(area -> view.of(year, area.code()).total())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
        return lines.stream()
                .map(area -> line(
                        view.area(area.code()),
                        view.of(year, area.code()),
                        new Scale(all, most, inhabitants(view, year))))
                .toList();
    }

    private static List<Line> payers(SpendingView view, int year) {
        var counted = view.heads().counted(year);
        var all = view.of(year).total();
        Comparator<@Nullable String> own = Comparator.comparing(
                payer -> payer == null || !view.heads().own().contains(payer));
        var codes = view.payers().stream().map(Sum::payer).distinct();
        return codes.sorted(own.thenComparing(payer -> view.heads().name(payer)))
                .map(payer -> line(
                        view.heads().name(payer),
                        view.paidBy(payer),
                        new Scale(all, all, view.heads().inhabitants(payer, counted))))
                .toList();
    }

    private static List<Line> over(SpendingView view) {
        var most = view.years().stream()
                .map(y -> view.of(y).total())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
        return view.years().stream()
                .map(y ->
                        line(String.valueOf(y), view.of(y), new Scale(view.of(y).total(), most, inhabitants(view, y))))
                .toList();
    }

    /** What a line is measured against. */
    private record Scale(BigDecimal whole, BigDecimal most, int inhabitants) {}

    private static Line line(String name, Split split, Scale scale) {
        var joint = Figures.percent(split.joint(), split.total());
        return new Line(
                name,
                Words.number(split.total(), 2),
                joint,
                Figures.percent(split.total(), scale.whole()),
                Figures.perHead(split.total(), scale.inhabitants()),
                Figures.width(split.joint(), scale.most()),
                Figures.width(split.alone(), scale.most()),
                t("joint.spending.spoken", name, Words.money(split.total()), joint));
    }
}
