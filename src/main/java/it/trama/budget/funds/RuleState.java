package it.trama.budget.funds;

/**
 * How a rule stands in a year.
 *
 * @param arithmetic the computation in words, with its figures
 * @param remedy what to do; empty when nothing is to be done
 */
public record RuleState(FundRule rule, Fund fund, State state, String arithmetic, String remedy) {
    /** The heaviest first; texts {@code budget.rule.state.<name>}. */
    public enum State {
        BROKEN,
        WILL_BREAK,
        UNKNOWN,
        HOLDS,
        NOT_IN_FORCE
    }

    /** Somebody has to do something. */
    public boolean warns() {
        return state == State.BROKEN || state == State.WILL_BREAK;
    }
}
