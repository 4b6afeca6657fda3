package it.trama.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the expenditure of one year. A subtotal is the head of its section.
 *
 * @param section the label of its section
 * @param amount euro, as printed
 * @param objectives the objectives that the line serves
 * @param continues code of the row of the year before that it carries on
 */
public record ExpenditureRow(
        String code,
        RowKind kind,
        int year,
        String section,
        String label,
        @Nullable BigDecimal amount,
        List<String> objectives,
        @Nullable String continues)
        implements PlanRow {}
