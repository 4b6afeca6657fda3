package it.trama.budget.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.budget.BudgetCell;
import it.trama.budget.BudgetScenarios;
import it.trama.budget.Cause;
import it.trama.budget.Ledger;
import it.trama.budget.funds.RuleState.State;
import it.trama.plan.ChannelAmount;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.plan.pack.PlanPackages;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@TramaTest
class FundsTests {
    private static final LocalDate MIDYEAR = LocalDate.of(2015, 6, 30);
    private final UUID district = UUID.randomUUID();
    private PlanPackage content = PlanPackages.bundled("/demo/casalasco");
    private UUID plan = new UUID(0, 0);

    @Autowired
    TestPeople people;

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    Ledger ledger;

    @Autowired
    Funds funds;

    @BeforeEach
    void thePlanIsInForce() {
        people.liveIn(district);
        plan = here(() -> BudgetScenarios.casalascoInForce(plans, versions));
    }

    private <T> T here(Supplier<T> work) {
        return CurrentDistrict.call(district, work::get);
    }

    private void place(String line, String area, String objective) {
        CurrentDistrict.run(district, () -> funds.place(plan, line, new FundPlace(area, objective, true)));
    }

    private FundBook book() {
        return here(() -> funds.book(plan, content, 2015, ledger.balances(plan, 2015)));
    }

    private State state(FundRule rule, LocalDate today) {
        return judged(rule, today).state();
    }

    private RuleState judged(FundRule rule, LocalDate today) {
        var named = here(() -> ledger.named(plan, 2015));
        return new RuleJudge(book(), named, today).judge(rule).orElseThrow();
    }

    private static FundRule rule(FundRule.Kind kind, String fund, @Nullable String share, FundRule.Scope scope) {
        return new FundRule(
                "PROVA-" + kind,
                fund,
                kind,
                share == null ? null : new BigDecimal(share),
                scope,
                1,
                new FundRule.Years(2014, null),
                "Atto di prova",
                true,
                false);
    }

    private static FundRule.Scope areas(String... areas) {
        return new FundRule.Scope(List.of(areas), List.of(), List.of());
    }

    @Test
    void theRevenueOfTheRealPlanIsRecognisedByItsLabels() {
        assertThat(book().incomes())
                .extracting(i -> i.fund() == null ? "" : i.fund().code())
                .containsExactly("FNPS", "FNA", "FSR", "", "", "MIS6", "FSC", "TRASF", "PROJ", "AVANZO");
    }

    @Test
    void eachFundPaysWhatItBringsToTheEuro() {
        var book = book();
        assertThat(book.present())
                .allSatisfy(fund -> assertThat(FundBook.planned(book.of(fund)))
                        .as(fund.code())
                        .isEqualByComparingTo(book.income(fund)));
        assertThat(FundBook.planned(book.slices())).isEqualByComparingTo("1658480");
    }

    @Test
    void theOfficeSaysWhichFundARevenueIs() {
        CurrentDistrict.run(district, () -> funds.match(plan, "E04", "FPOV_QS"));
        CurrentDistrict.run(district, () -> funds.match(plan, "E01", null));
        assertThat(book().incomes())
                .extracting(i -> i.fund() == null ? "" : i.fund().code())
                .startsWith("", "FNA", "FSR", "FPOV_QS");
        assertThatThrownBy(() -> CurrentDistrict.run(district, () -> funds.match(plan, "E04", "NESSUNO")))
                .isInstanceOf(NotFound.class);
    }

    /** FNPS 149,234: 40 % is 59,693.60. */
    @Test
    void aShareForAnAreaHoldsIsOpenOrIsBroken() {
        var rule = rule(FundRule.Kind.AREA_SHARE, "FNPS", "40", areas("A"));
        assertThat(state(rule, MIDYEAR)).isEqualTo(State.UNKNOWN);
        place("U10", "A", "1.2");
        assertThat(state(rule, MIDYEAR)).as("41.234 of 59.693,60").isEqualTo(State.UNKNOWN);
        place("U02", "A", "5.2");
        assertThat(state(rule, MIDYEAR)).as("101.234").isEqualTo(State.HOLDS);
        place("U02", "C", "5.2");
        place("U22", "B", "1.2");
        place("U27", "C", "5.2");
        assertThat(state(rule, MIDYEAR)).isEqualTo(State.BROKEN);
        assertThat(state(rule, MIDYEAR.minusYears(1))).isEqualTo(State.WILL_BREAK);
    }

    @Test
    void theArithmeticIsInWords() {
        place("U10", "A", "1.2");
        var rule = rule(FundRule.Kind.AREA_SHARE, "FNPS", "40", areas("A"));
        LocaleContextHolder.setLocale(Locale.ITALIAN);
        var judged = new RuleJudge(book(), List.of(), MIDYEAR).judge(rule).orElseThrow();
        assertThat(judged.arithmetic())
                .contains("149.234,00 €", "59.693,60 €", "41.234,00 €", "108.000,00 €", "18.459,60 €");
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theNationalRulesAreNotInForceInTheYearsBeforeThem() {
        var states = here(() -> funds.judge(plan, book()));
        assertThat(states)
                .filteredOn(s -> s.rule().fund().equals("FNPS"))
                .extracting(s -> s.rule().code() + " " + s.state())
                .containsExactly(
                        "FNPS-40 NOT_IN_FORCE",
                        "FNPS-50-2020 NOT_IN_FORCE",
                        "FNPS-50 NOT_IN_FORCE",
                        "FNPS-75 NOT_IN_FORCE");
        assertThat(states).noneMatch(s -> s.rule().fund().equals("PNRR"));
    }

    /** Forty percent until 2019, fifty since 2020; of 2020 two sources do not say the same. */
    @Test
    void theNationalSharesChangeWithTheYears() {
        assertThat(shares(2018)).containsExactly("40 true");
        assertThat(shares(2019)).containsExactly("40 true");
        assertThat(shares(2020)).containsExactly("50 false");
        assertThat(shares(2021)).containsExactly("50 true");
    }

    private List<String> shares(int year) {
        return here(funds::rules).stream()
                .filter(rule -> rule.fund().equals("FNPS") && rule.kind() == FundRule.Kind.AREA_SHARE)
                .filter(rule -> rule.years().hold(year))
                .map(rule -> Objects.requireNonNull(rule.share())
                                .stripTrailingZeros()
                                .toPlainString() + " " + rule.certain())
                .toList();
    }

    @Test
    void aFundThatPaysOutsideItsPurposeIsSeen() {
        var rule = rule(FundRule.Kind.PURPOSE, "FNA", null, areas("B"));
        assertThat(state(rule, MIDYEAR)).isEqualTo(State.UNKNOWN);
        for (var line : new String[] {"U04", "U05", "U06", "U07"}) {
            place(line, "B", "2.1");
        }
        assertThat(state(rule, MIDYEAR)).isEqualTo(State.HOLDS);
        place("U06", "C", "5.1");
        assertThat(state(rule, MIDYEAR)).isEqualTo(State.BROKEN);
    }

    /** 75 % of the 40,000 of Misura 6 is 30,000. */
    @Test
    void aShareMustBeSpentByADay() {
        var rule = rule(FundRule.Kind.SPENT, "MIS6", "75", areas());
        assertThat(state(rule, LocalDate.of(2014, 6, 30))).isEqualTo(State.UNKNOWN);
        assertThat(state(rule, MIDYEAR)).isEqualTo(State.WILL_BREAK);
        pay("29999.99");
        assertThat(state(rule, MIDYEAR)).as("at this pace it is enough").isEqualTo(State.UNKNOWN);
        assertThat(judged(rule, MIDYEAR).arithmetic())
                .as("29,999.99 in 181 days are that much in 731")
                .contains("121,160.18");
        assertThat(state(rule, LocalDate.of(2016, 12, 31))).isEqualTo(State.WILL_BREAK);
        assertThat(state(rule, LocalDate.of(2017, 1, 1))).isEqualTo(State.BROKEN);
        pay("0.01");
        assertThat(state(rule, LocalDate.of(2017, 1, 1))).isEqualTo(State.HOLDS);
    }

    private void pay(String euro) {
        CurrentDistrict.run(district, () -> {
            var claim = ledger.commit(
                    "c" + euro,
                    new BudgetCell(plan, 2015, "U17", "C-NAZ"),
                    new BigDecimal(euro),
                    BudgetScenarios.cause("1"));
            ledger.pay(
                    "p" + euro,
                    java.util.Objects.requireNonNull(claim.claim()),
                    new BigDecimal(euro),
                    BudgetScenarios.cause("2"));
        });
    }

    @Test
    void onlySomeMunicipalitiesAreEligible() {
        var rule =
                rule(FundRule.Kind.BODIES, "FNPS", null, new FundRule.Scope(List.of(), List.of(), List.of("019021")));
        commitFor("a", "019021");
        assertThat(state(rule, MIDYEAR)).isEqualTo(State.HOLDS);
        commitFor("b", "019052");
        assertThat(state(rule, MIDYEAR)).isEqualTo(State.BROKEN);
    }

    private void commitFor(String key, String municipality) {
        var cause = new Cause("1", MIDYEAR, Cause.Purpose.plain("Prova"), municipality);
        CurrentDistrict.run(
                district, () -> ledger.commit(key, new BudgetCell(plan, 2015, "U02", "C-NAZ"), BigDecimal.TEN, cause));
    }

    @Test
    void aDistrictAddsItsFundsAndRulesAndNobodyElseSeesThem() {
        var fund = new Fund(
                "PROVA", "fondo immigrazione", Fund.Kind.REGIONAL, "Regione", "Prova", null, "", "Prova", true, true);
        CurrentDistrict.run(district, () -> funds.add(fund));
        CurrentDistrict.run(district, () -> funds.add(rule(FundRule.Kind.PURPOSE, "PROVA", null, areas("C"))));
        assertThat(book().incomes().get(3).fund()).isEqualTo(fund);
        assertThat(here(() -> funds.judge(plan, book())))
                .anyMatch(s -> s.rule().fund().equals("PROVA") && s.state() == State.UNKNOWN);
        assertThatThrownBy(() -> CurrentDistrict.run(district, () -> funds.add(fund)))
                .isInstanceOf(Refused.class);
        var elsewhere = CurrentDistrict.call(
                UUID.randomUUID(),
                () -> List.of(funds.all().toString(), funds.rules().toString()));
        assertThat(elsewhere).noneMatch(text -> text.contains("PROVA"));
    }

    @Test
    void anotherDistrictSeesNothing() {
        place("U10", "A", "1.2");
        assertThat(here(() -> funds.known(plan).places())).isNotEmpty();
        assertThat(CurrentDistrict.call(
                        UUID.randomUUID(), () -> funds.known(plan).places()))
                .isEmpty();
    }

    /** As a cell is entered on a channel that six revenue rows feed: nobody has said which pays it. */
    private static PlanPackage withoutFundOf(PlanPackage plan, String cell) {
        var figures = plan.figures();
        return new PlanPackage(
                plan.frame(),
                plan.vocabulary(),
                plan.programme(),
                new PlanPackage.Figures(
                        figures.municipalities(),
                        figures.hours(),
                        figures.revenue(),
                        figures.expenditure(),
                        figures.channels().stream()
                                .map(c -> c.code().equals(cell) ? withoutFund(c) : c)
                                .toList(),
                        figures.statements()));
    }

    private static ChannelAmount withoutFund(ChannelAmount cell) {
        return new ChannelAmount(
                cell.code(), cell.row(), cell.channel(), cell.amount(), cell.provenance(), null, cell.assumption());
    }

    @Test
    void moneyOfWhichNobodySaidTheFundLeavesItsRulesOpen() {
        content = withoutFundOf(content, "U10-NAZ");
        place("U10", "A", "1.2");
        for (var line : new String[] {"U02", "U22", "U27"}) {
            place(line, "B", "2.1");
        }
        var share = rule(FundRule.Kind.AREA_SHARE, "FNPS", "25", areas("A"));
        assertThat(state(share, MIDYEAR)).isEqualTo(State.UNKNOWN);
        assertThat(judged(share, MIDYEAR).arithmetic()).contains("41,234.00");
        assertThat(state(rule(FundRule.Kind.AREA_SHARE, "FNPS", "40", areas("A")), MIDYEAR))
                .as("not even with it")
                .isEqualTo(State.BROKEN);
        assertThat(state(rule(FundRule.Kind.PURPOSE, "FNPS", null, areas("B")), MIDYEAR))
                .isEqualTo(State.UNKNOWN);
    }
}
