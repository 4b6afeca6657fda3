package it.trama.demo;

import it.trama.budget.BudgetCell;
import it.trama.budget.Cause;
import it.trama.budget.Ledger;
import it.trama.plan.PlanPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was reserved, committed and paid of the programme 2015: invented, as no source tells it; it adds up to the real plan. */
@Component
class DemoMoney {
    private static final int YEAR = 2015;
    private static final String MOVEMENTS = "/demo/casalasco-movimenti.csv";
    private final Ledger ledger;

    DemoMoney(Ledger ledger) {
        this.ledger = ledger;
    }

    private enum Standing {
        PAGATO,
        IMPEGNATO,
        RISERVATO
    }

    void write(UUID plan, PlanPackage content) {
        movements(plan).forEach((cell, euro) -> draw(cell, euro, label(content, cell)));
    }

    private void draw(BudgetCell cell, Map<Standing, BigDecimal> euro, String label) {
        var key = "demo:" + cell.line() + ":" + cell.channel() + ":";
        var paid = euro.getOrDefault(Standing.PAGATO, BigDecimal.ZERO);
        var bound = euro.getOrDefault(Standing.IMPEGNATO, BigDecimal.ZERO).add(paid);
        if (bound.signum() > 0) {
            var claim = ledger.commit(key + "impegno", cell, bound, cause(label, "determina", 3));
            if (paid.signum() > 0) {
                ledger.pay(key + "mandato", Objects.requireNonNull(claim.claim()), paid, cause(label, "mandato", 11));
            }
        }
        var reserved = euro.getOrDefault(Standing.RISERVATO, BigDecimal.ZERO);
        if (reserved.signum() > 0) {
            ledger.reserve(key + "prenotazione", cell, reserved, cause(label, "prenotazione", 12));
        }
    }

    private static Cause cause(String label, String paper, int month) {
        return new Cause(paper + " di prova", LocalDate.of(YEAR, month, 15), Cause.Purpose.plain(label), null);
    }

    private static String label(PlanPackage content, BudgetCell cell) {
        return content.figures().expenditure().stream()
                .filter(row -> row.code().equals(cell.line()))
                .findFirst()
                .orElseThrow()
                .label();
    }

    private static Map<BudgetCell, Map<Standing, BigDecimal>> movements(UUID plan) {
        var movements = new LinkedHashMap<BudgetCell, Map<Standing, BigDecimal>>();
        for (var line : lines()) {
            var cells = line.split(",");
            movements
                    .computeIfAbsent(new BudgetCell(plan, YEAR, cells[0], cells[1]), _ -> new LinkedHashMap<>())
                    .put(Standing.valueOf(cells[2].toUpperCase(java.util.Locale.ROOT)), new BigDecimal(cells[3]));
        }
        return movements;
    }

    private static List<String> lines() {
        try (var file = Objects.requireNonNull(DemoMoney.class.getResourceAsStream(MOVEMENTS))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
