package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import java.util.Comparator;
import java.util.List;

/** Examines a plan by all rules: what does not hold, and what does. */
public final class Checker {
    private static final List<Rule> RULES = List.of(
            new RevenueSubtotals(),
            new RevenueTotals(),
            new ExpenditureSections(),
            new ExpenditureTotals(),
            new RowChannels(),
            new ChannelTotals(),
            new ChannelRevenue(),
            new FundsSpent(),
            new Balance(),
            new ThreeYears(),
            new ExpenditureYears(),
            new HoursTotals(),
            new HoursRatios(),
            new HoursStandards(),
            new RoundedStandards(),
            new AverageLabel(),
            new TextAgainstTable(),
            new StatedSums(),
            new StatedProducts(),
            new StatedRates(),
            new SameSubject(),
            new SameFigureTwoBases(),
            new EstimatesApart(),
            new AimAgainstForecast(),
            new UndatedStatements(),
            new DanglingTerms(),
            new TwoDeadlines(),
            new DatesOutsidePlan(),
            new AmbiguousPeriods(),
            new ObjectivesWithoutIndicator(),
            new ObjectivesOnlyInWords(),
            new ObjectivesWithoutTarget(),
            new ObjectivesWithoutBaseline(),
            new ObjectivesWithoutDeadline(),
            new ObjectivesWithoutType(),
            new ObjectivesWithoutTool(),
            new ObjectivesWithoutResources(),
            new ObjectivesWithoutEvaluation(),
            new ObjectivesWithoutMoney(),
            new MoneyWithoutObjective(),
            new FundingNotInBudget(),
            new FundNotOnLine(),
            new EarmarkedApart(),
            new MunicipalMoneyNotOnLine(),
            new ObjectiveTitles(),
            new AxisNames(),
            new BodyNames(),
            new ChannelLabels(),
            new InferredCells(),
            new ReadingsToConfirm(),
            new ReconstructedRows());

    public static List<Rule> rules() {
        return RULES;
    }

    /** The heaviest first, otherwise in the order of the rules. */
    public static List<Finding> check(PlanPackage plan) {
        return RULES.stream()
                .flatMap(rule -> rule.check(plan))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** What does not hold and what does, of one content. */
    public record Result(List<Finding> findings, List<Held> holds) {}

    public static Result examine(PlanPackage plan) {
        return new Result(check(plan), holds(plan));
    }

    /** Every claim that was examined and reconciles. */
    public static List<Held> holds(PlanPackage plan) {
        return RULES.stream().flatMap(rule -> rule.holds(plan)).toList();
    }

    private Checker() {}
}
