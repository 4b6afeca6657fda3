package it.trama.plan.check;

import static it.trama.plan.check.PerturbationTests.fired;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.plan.AlternativeName;
import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.HoursRow;
import it.trama.plan.Indicator;
import it.trama.plan.ListItem;
import it.trama.plan.Objective;
import it.trama.plan.Passage;
import it.trama.plan.PlanAction;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is no figure: taken away from the reconciled plan or spoiled in it, one thing at a time, it wakes its rule only. */
class RulesTests {
    private static final Objective O =
            Reconciled.plan().programme().objectives().getFirst();
    private static final Indicator I =
            Reconciled.plan().programme().indicators().getFirst();

    private static Map<String, PlanPackage> spoiled() {
        var plans = new LinkedHashMap<String, PlanPackage>();
        plans.put("label-average", Changed.hours(RulesTests::average));
        plans.put("objective-without-type", objective(List.of(), O.means(), O.evaluationTools(), O.note()));
        plans.put("objective-without-tool", means(O.means().resources(), List.of()));
        plans.put("objective-without-resources", means(List.of(), O.means().tools()));
        plans.put("objective-without-evaluation-tool", objective(O.types(), O.means(), List.of(), O.note()));
        plans.put(
                "reconstructed-row", objective(O.types(), O.means(), O.evaluationTools(), "Ricostruito: la colonna."));
        plans.put(
                "funding-not-in-budget",
                means(List.of("Risorse FNPS", "Risorse ASL"), O.means().tools()));
        plans.put("fund-not-on-line", Changed.channels(RulesTests::paidByAnother));
        plans.put("earmarked-apart", Changed.revenue(RulesTests::earmarked));
        plans.put("municipal-money-not-on-line", countingOnMunicipalities());
        plans.put("body-names", Changed.hours(RulesTests::otherwise));
        plans.put(
                "expenditure-year",
                Changed.expenditureRows(
                        rows -> rows.stream().filter(row -> row.year() == 2024).toList()));
        plans.put("objective-titles", Changed.objective(o -> titled("Abitare insieme", o.timings())));
        plans.put("two-deadlines", Changed.objective(o -> titled(o.matrixTitle(), List.of("nel corso del triennio"))));
        plans.put(
                "objective-without-target", Changed.indicators(List.of(indicator(I.kind(), null, I.baseline(), null))));
        plans.put(
                "objective-only-in-words",
                Changed.indicators(List.of(indicator(Indicator.Kind.QUALITATIVE, I.target(), I.baseline(), null))));
        plans.put(
                "reading-to-confirm",
                Changed.indicators(List.of(indicator(I.kind(), I.target(), I.baseline(), "Letto così."))));
        plans.put("date-outside-plan", Changed.programme(late()));
        plans.put(
                "ambiguous-period",
                Changed.passages(new Passage(
                        "G1", Passage.Chapter.GOVERNANCE, null, null, null, "Tavolo", "Incontri bimensili.", null)));
        plans.put(
                "money-without-objective",
                Changed.expenditure(row -> row.code().equals("U3") ? serving(row, List.of()) : row));
        plans.put(
                "channel-label",
                Changed.items(item ->
                        item.code().equals("C1") ? new ListItem("C1", item.kind(), "fondi (FNPS)", null) : item));
        plans.put("inferred-cell", Changed.channels(RulesTests::inferred));
        plans.put("undated-statement", Changed.statements(s -> s.code().equals("S13") ? undated(s) : s));
        plans.put(
                "dangling-term",
                Changed.statements(s -> s.code().equals("S22") ? naming(s, "entrate!E99.primo anno") : s));
        plans.put("same-figure-two-bases", Changed.statements(RulesTests::twoBases));
        plans.put("axis-names", named("nuove povertà"));
        return plans;
    }

    @TestFactory
    Stream<DynamicTest> eachWakesItsRuleAndNoOther() {
        return spoiled().entrySet().stream()
                .map(plan -> DynamicTest.dynamicTest(
                        plan.getKey(), () -> assertThat(fired(plan.getValue())).containsExactly(plan.getKey())));
    }

    @Test
    void anObjectiveWithoutIndicatorHasNoTargetEither() {
        var plan = Changed.indicators(List.of());
        assertThat(fired(plan))
                .containsExactlyInAnyOrder("objective-without-indicator", "objective-without-target", "dangling-term");
    }

    @Test
    void withoutABaselineWhatPointsAtItPointsAtNothing() {
        var plan = Changed.indicators(List.of(indicator(I.kind(), I.target(), null, null)));
        assertThat(fired(plan)).containsExactlyInAnyOrder("objective-without-baseline", "dangling-term");
    }

    @Test
    void withoutAnyDateThereIsNoDeadline() {
        var plan = Changed.withoutDates(
                o -> titled(o.matrixTitle(), List.of("nel corso del triennio")),
                i -> indicator(i.kind(), new Indicator.Target(BigDecimal.TEN, null, null), i.baseline(), null));
        assertThat(fired(plan)).containsExactly("objective-without-deadline");
    }

    @Test
    void expenditureThatServesNothingLeavesObjectivesWithoutMoney() {
        var plan = Changed.expenditure(row -> serving(row, List.of()));
        assertThat(fired(plan)).containsExactly("objective-without-money");
    }

    @Test
    void everyRuleIsWokenBySomeTest() {
        var woken = new TreeSet<>(spoiled().keySet());
        EachFigure.larger().values().forEach(plan -> woken.addAll(fired(plan)));
        woken.addAll(List.of(
                "objective-without-indicator",
                "objective-without-baseline",
                "objective-without-deadline",
                "objective-without-money"));
        assertThat(Checker.rules().stream().map(Rule::name)).containsExactlyInAnyOrderElementsOf(woken);
    }

    @Test
    void everyRuleExplainsItself() {
        assertThat(Checker.rules()).hasSizeGreaterThan(40).allSatisfy(rule -> {
            assertThat(rule.about().title()).isNotBlank();
            assertThat(rule.about().explanation()).endsWith(".");
            assertThat(rule.about().remedy()).isNotBlank();
        });
    }

    @Test
    void aFindingKeepsItsKeyWhenItsFiguresChange() {
        var once = Checker.check(EachFigure.larger().getOrDefault("E3.first", Reconciled.plan()));
        assertThat(once).extracting(Finding::key).containsExactly("revenue-subtotal/entrate/E3/2024");
    }

    /** The lines are paid by a channel that is not of the municipalities, whatever the objective says. */
    private static PlanPackage countingOnMunicipalities() {
        var named = Changed.items(
                item -> item.code().equals("C2") ? new ListItem("C2", item.kind(), "altri fondi", null) : item);
        var counting =
                means(List.of("Risorse FNPS", "Risorse comunali"), O.means().tools());
        return new PlanPackage(named.frame(), named.vocabulary(), counting.programme(), named.figures());
    }

    private static HoursRow otherwise(HoursRow row) {
        return row.code().equals("H1")
                ? new HoursRow(
                        row.code(),
                        row.kind(),
                        "Prova in Alto",
                        row.population(),
                        row.hours(),
                        row.ratioPrinted(),
                        row.standardPrinted())
                : row;
    }

    private static HoursRow average(HoursRow row) {
        return row.kind() == HoursRow.Kind.TOTAL
                ? new HoursRow(
                        row.code(),
                        row.kind(),
                        "media",
                        row.population(),
                        row.hours(),
                        row.ratioPrinted(),
                        row.standardPrinted())
                : row;
    }

    private static PlanPackage means(List<String> resources, List<String> tools) {
        return objective(O.types(), new Objective.Means(resources, tools), O.evaluationTools(), O.note());
    }

    private static PlanPackage objective(
            List<String> types, Objective.Means means, List<String> evaluation, @Nullable String note) {
        return Changed.objective(o -> new Objective(
                o.code(),
                o.place(),
                o.title(),
                o.matrixTitle(),
                types,
                means,
                o.ranges(),
                evaluation,
                o.timings(),
                o.regionalSheets(),
                o.owner(),
                note));
    }

    private static Objective titled(@Nullable String matrixTitle, List<String> timings) {
        return new Objective(
                O.code(),
                O.place(),
                O.title(),
                matrixTitle,
                O.types(),
                O.means(),
                O.ranges(),
                O.evaluationTools(),
                timings,
                O.regionalSheets(),
                O.owner(),
                O.note());
    }

    private static Indicator indicator(
            Indicator.Kind kind,
            Indicator.@Nullable Target target,
            @Nullable BigDecimal baseline,
            @Nullable String reading) {
        return new Indicator(
                I.code(), I.objective(), I.text(), kind, I.unit(), target, baseline, I.baselineSource(), reading);
    }

    private static PlanPackage.Programme late() {
        var p = Reconciled.plan().programme();
        var action = new PlanAction("O1-A1", "O1", "Firmare", null, LocalDate.of(2027, 6, 30), null);
        return new PlanPackage.Programme(
                p.passages(), p.objectives(), List.of(action), p.milestones(), p.progress(), p.indicators());
    }

    /** No cell is known to be paid by FNPS any more. */
    private static ChannelAmount paidByAnother(ChannelAmount cell) {
        return cell.code().equals("U2-C1") ? cell(cell, cell.provenance(), null) : cell;
    }

    private static RevenueRow earmarked(RevenueRow row) {
        return row.code().equals("E4")
                ? new RevenueRow(
                        row.code(),
                        row.kind(),
                        row.label(),
                        row.channel(),
                        true,
                        row.first(),
                        row.second(),
                        row.third())
                : row;
    }

    private static ChannelAmount inferred(ChannelAmount cell) {
        return cell.code().equals("U3-C2") ? cell(cell, ChannelAmount.Provenance.INFERRED, cell.fund()) : cell;
    }

    private static ChannelAmount cell(ChannelAmount c, ChannelAmount.Provenance provenance, @Nullable String fund) {
        return new ChannelAmount(c.code(), c.row(), c.channel(), c.amount(), provenance, fund, "un’ipotesi");
    }

    private static ExpenditureRow serving(ExpenditureRow r, List<String> objectives) {
        return new ExpenditureRow(
                r.code(), r.kind(), r.year(), r.section(), r.label(), r.amount(), objectives, r.continues());
    }

    private static Statement undated(Statement s) {
        return statement(s, s.unit(), s.subject(), null, s.terms());
    }

    private static Statement naming(Statement s, String term) {
        return statement(s, s.unit(), s.subject(), s.year(), List.of(term));
    }

    /** 60 per cent of the spending, and 60 per cent of the joint spending, both about the same thing. */
    private static Statement twoBases(Statement s) {
        return switch (s.code()) {
            case "S13" -> statement(s, "%", "quota", s.year(), s.terms());
            case "S18" -> valued(statement(s, "% della spesa associata", "quota", s.year(), s.terms()), "60");
            case "S19" -> valued(s, "240");
            default -> s;
        };
    }

    private static Statement valued(Statement s, String value) {
        return EachFigure.valued(s, new BigDecimal(value));
    }

    private static Statement statement(
            Statement s, String unit, @Nullable String subject, @Nullable Integer year, List<String> terms) {
        return new Statement(
                s.code(),
                s.place(),
                s.words(),
                s.value(),
                unit,
                subject,
                year,
                s.territory(),
                s.roundedTo(),
                s.relation(),
                terms,
                s.note());
    }

    private static PlanPackage named(String name) {
        var plan = Reconciled.plan();
        var v = plan.vocabulary();
        return new PlanPackage(
                plan.frame(),
                new PlanPackage.Vocabulary(
                        v.items(), v.axes(), List.of(new AlternativeName("A-N1", "A", "capitolo 4", name))),
                plan.programme(),
                plan.figures());
    }
}
