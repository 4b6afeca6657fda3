package it.trama.budget;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where money is drawn from: a line of the expenditure of a year, through a channel.
 *
 * @param line code of the expenditure row of the plan
 * @param channel code of the channel in the lists of the plan
 */
public record BudgetCell(UUID plan, int year, String line, String channel) implements Comparable<BudgetCell> {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Comparator<BudgetCell> ORDER = Comparator.comparing(BudgetCell::plan)
            .thenComparing(BudgetCell::year)
            .thenComparing(BudgetCell::line)
            .thenComparing(BudgetCell::channel);

    /** Stands in no code of a plan. */
    private static final String BETWEEN = "~";

    /** Line and channel of a year, as in an address. */
    public static String address(String line, String channel) {
        return line + BETWEEN + channel;
    }

    public String address() {
        return address(line, channel);
    }

    /** The same with the year before it. */
    public String dated() {
        return year + BETWEEN + address();
    }

    /** Empty when the words name no cell; whether the plan has it is another matter. */
    public static Optional<BudgetCell> at(UUID plan, int year, String address) {
        var codes = address.split(BETWEEN, -1);
        return codes.length == 2 ? Optional.of(new BudgetCell(plan, year, codes[0], codes[1])) : Optional.empty();
    }

    /** Of words with the year before them. */
    public static Optional<BudgetCell> at(UUID plan, String dated) {
        var codes = dated.split(BETWEEN, 2);
        return codes.length == 2 && YEAR.matcher(codes[0]).matches()
                ? at(plan, Integer.parseInt(codes[0]), codes[1])
                : Optional.empty();
    }

    /** The order in which several are written: whoever keeps to it never waits in a ring. */
    @Override
    public int compareTo(BudgetCell other) {
        return ORDER.compare(this, other);
    }
}
