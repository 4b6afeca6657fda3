package it.trama.budget.joint;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a file of expenditure would do.
 *
 * @param services names of services that nobody knew
 * @param fresh rows that are new
 * @param corrected rows that say another amount than is written
 * @param same rows that change nothing
 * @param total euro of all rows
 */
public record SpendingTrial(
        List<Problem> problems, List<String> services, int fresh, int corrected, int same, BigDecimal total) {
    /** More than these are not listed. */
    public static final int MOST_PROBLEMS = 200;

    /**
     * Why a cell cannot be taken.
     *
     * @param row as the spreadsheet counts them; 0: the whole file
     * @param key of the sentence that says what is wrong and what to do
     */
    public record Problem(int row, String column, String key, List<Object> details) {}

    static SpendingTrial refused(List<Problem> problems) {
        return new SpendingTrial(problems, List.of(), 0, 0, 0, BigDecimal.ZERO);
    }

    public boolean good() {
        return problems.isEmpty();
    }
}
