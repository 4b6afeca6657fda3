package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.Amounts;
import it.trama.budget.funds.Fund;
import it.trama.budget.funds.FundBook;
import it.trama.budget.funds.FundRule;
import it.trama.budget.funds.RuleState;
import it.trama.plan.ExpenditureRow;
import it.trama.shared.web.Chip;
import it.trama.shared.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The funds of a year and their rules.
 *
 * @param editor the links that change something are there
 */
public record FundsPage(
        String title,
        String lead,
        String base,
        List<Chip> years,
        List<Row> funds,
        List<RuleRow> rules,
        List<Link> incomes,
        List<Link> lines,
        boolean editor) {

    /** A fund: what comes in and where it stands. */
    public record Row(String label, String about, @Nullable String verify, List<String> amounts) {}

    /**
     * A rule and how it stands; the tag is {@code late}, {@code due}, {@code ok} or empty.
     *
     * @param own its code, where the district may end it
     */
    public record RuleRow(
            String title,
            String fund,
            String act,
            String word,
            String tag,
            String arithmetic,
            String remedy,
            String own) {}

    /** A row of the plan, what the office or the application takes it for, where that is changed. */
    public record Link(String label, String amount, String meaning, boolean open, String href) {}

    static FundsPage of(OpenBudget budget, FundBook book, List<RuleState> states, PlaceNames names, boolean editor) {
        var base = "/bilancio/" + budget.plan().code();
        return new FundsPage(
                t("budget.funds.title", String.valueOf(budget.year())),
                lead(states),
                base,
                years(budget, base + "/fondi"),
                rows(book),
                rules(states),
                incomes(book, base),
                lines(budget, book, names, base),
                editor);
    }

    private static String lead(List<RuleState> states) {
        var warnings = states.stream().filter(RuleState::warns).count();
        return warnings == 0 ? t("budget.funds.lead.none") : t("budget.funds.lead", warnings);
    }

    private static List<RuleRow> rules(List<RuleState> states) {
        return states.stream()
                .sorted(Comparator.comparing(RuleState::state))
                .map(FundsPage::rule)
                .toList();
    }

    private static List<Link> incomes(FundBook book, String base) {
        return book.incomes().stream()
                .map(income -> income(income, base, book.year()))
                .toList();
    }

    static List<Chip> years(OpenBudget budget, String address) {
        return budget.years().stream()
                .map(year -> new Chip(String.valueOf(year), address + "?anno=" + year, year == budget.year()))
                .toList();
    }

    private static List<Row> rows(FundBook book) {
        var rows = new ArrayList<Row>();
        book.present().forEach(fund -> rows.add(row(book, fund)));
        if (book.income(null).signum() != 0 || !book.of(null).isEmpty()) {
            rows.add(new Row(t("budget.fund.none"), t("budget.fund.none.more"), null, amounts(book, null)));
        }
        return rows;
    }

    private static Row row(FundBook book, Fund fund) {
        var about = t("budget.fund.about", t("budget.fund.kind." + fund.kind()), fund.giver(), fund.purpose());
        return new Row(
                fund.label(), about, fund.certain() ? null : t("budget.verify", fund.source()), amounts(book, fund));
    }

    private static List<String> amounts(FundBook book, @Nullable Fund fund) {
        var slices = book.of(fund);
        var standing = FundBook.standing(slices, Amounts.ZERO);
        var planned = FundBook.planned(slices);
        return Stream.of(
                        book.income(fund),
                        planned,
                        standing.committed().add(standing.paid()),
                        standing.paid(),
                        standing.free())
                .map(SheetRow::euro)
                .toList();
    }

    static RuleRow rule(RuleState state) {
        var rule = state.rule();
        return new RuleRow(
                title(rule),
                state.fund().label(),
                rule.certain() ? rule.act() : t("budget.verify.act", rule.act()),
                t("budget.rule.state." + state.state()),
                tag(state.state()),
                state.arithmetic(),
                state.remedy(),
                rule.own() ? rule.code() : "");
    }

    private static String title(FundRule rule) {
        var share = rule.share() == null ? "" : Words.number(rule.share());
        var areas = String.join(", ", rule.scope().areas());
        return t(
                "budget.rule." + rule.kind(),
                share,
                areas,
                String.join(", ", rule.scope().objectives()));
    }

    private static String tag(RuleState.State state) {
        return switch (state) {
            case BROKEN -> "late";
            case WILL_BREAK, UNKNOWN -> "due";
            case HOLDS -> "ok";
            case NOT_IN_FORCE -> "";
        };
    }

    private static Link income(FundBook.Income income, String base, int year) {
        var fund = income.fund();
        var meaning = fund == null
                ? t(income.said() ? "budget.income.none" : "budget.income.unknown")
                : income.said() ? fund.label() : t("budget.income.by-label", fund.label());
        return new Link(
                income.row().label(),
                SheetRow.euro(income.euro()),
                meaning,
                fund == null && !income.said(),
                base + "/fondi/entrate/" + income.row().code() + "?anno=" + year);
    }

    private static List<Link> lines(OpenBudget budget, FundBook book, PlaceNames names, String base) {
        return budget.lines().stream()
                .map(line -> line(budget, book, names, line))
                .map(link -> new Link(
                        link.label(),
                        link.amount(),
                        link.meaning(),
                        link.open(),
                        base + link.href() + "?anno=" + budget.year()))
                .toList();
    }

    private static Link line(OpenBudget budget, FundBook book, PlaceNames names, ExpenditureRow line) {
        var place = book.slices().stream()
                .filter(slice -> slice.line().code().equals(line.code()))
                .findFirst()
                .map(FundBook.Slice::place)
                .orElse(null);
        var where = place == null ? names.area(null) : names.area(place) + " · " + names.goal(place);
        return new Link(
                line.label(),
                SheetRow.euro(budget.planned(line)),
                place == null || place.confirmed() ? where : t("budget.line.to-confirm", where),
                place == null || !place.confirmed(),
                "/fondi/linee/" + line.code());
    }
}
