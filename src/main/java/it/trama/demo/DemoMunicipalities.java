package it.trama.demo;

import it.trama.budget.BudgetCell;
import it.trama.budget.Cause;
import it.trama.budget.Ledger;
import it.trama.budget.funds.Fund;
import it.trama.budget.funds.FundPlace;
import it.trama.budget.funds.Funds;
import it.trama.budget.quotas.BodyAccount;
import it.trama.budget.quotas.MunicipalEntry.Kind;
import it.trama.budget.quotas.Quota;
import it.trama.budget.quotas.Quotas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The quota of 6.57 euro and the sums of the plan are real; what each municipality buys and pays, and what names one, is invented.
 * What a line serves is read from its name and waits to be confirmed.
 */
@Component
class DemoMunicipalities {
    private static final int YEAR = 2015, CENSUS = 2014;
    private static final LocalDate DAY = LocalDate.of(YEAR, 5, 15), PAID = LocalDate.of(YEAR, 11, 30);
    private static final BigDecimal PER_HEAD = new BigDecimal("6.57");
    private static final String ACT = "prova/2015";
    private final Funds funds;
    private final Quotas quotas;
    private final Ledger ledger;

    DemoMunicipalities(Funds funds, Quotas quotas, Ledger ledger) {
        this.funds = funds;
        this.quotas = quotas;
        this.ledger = ledger;
    }

    void write(UUID plan) {
        funds.add(new Fund(
                "IMMIGRAZIONE",
                "Fondo immigrazione",
                Fund.Kind.REGIONAL,
                "Regione, all’ambito",
                "Progetti per l’integrazione (legge 40/1998).",
                null,
                "",
                "Piano di Zona 2015-2017, capitolo 7",
                true,
                true));
        lines("aree").forEach(cells -> funds.place(plan, cells[0], new FundPlace(cells[1], cells[2], false)));
        quotas.set(plan, new Quota(YEAR, PER_HEAD, CENSUS, ACT, LocalDate.of(YEAR, 4, 30)));
        lines("acquisti").forEach(cells -> purchases(plan, cells));
        quotas.accounts(plan, quotas.of(plan, YEAR).orElseThrow()).forEach(account -> quota(plan, account));
        lines("interventi").forEach(cells -> named(plan, cells));
    }

    private void purchases(UUID plan, String[] cells) {
        post(plan, Kind.PURCHASE, cells[0], new BigDecimal(cells[1]), DAY);
        post(plan, Kind.PURCHASE_PAID, cells[0], new BigDecimal(cells[2]), PAID);
    }

    private void quota(UUID plan, BodyAccount account) {
        post(plan, Kind.QUOTA_PAID, account.body().code(), account.quotaDue(), PAID);
    }

    private void post(UUID plan, Kind kind, String body, BigDecimal euro, LocalDate day) {
        if (euro.signum() > 0) {
            quotas.post(
                    plan,
                    "demo:" + kind + ":" + body,
                    new Quotas.Movement(kind, YEAR, body, euro),
                    new Quotas.Reason(ACT, day, "Cifra di prova"));
        }
    }

    private void named(UUID plan, String[] cells) {
        var cell = new BudgetCell(plan, YEAR, cells[0], cells[1]);
        for (var i = 1; i <= Integer.parseInt(cells[3]); i++) {
            var cause = new Cause(ACT, DAY, Cause.Purpose.plain("Buono sociale di prova"), cells[2]);
            ledger.commit("demo:" + cells[0] + ":" + cells[2] + ":" + i, cell, new BigDecimal(cells[4]), cause);
        }
    }

    private static List<String[]> lines(String what) {
        try (var file = Objects.requireNonNull(
                DemoMunicipalities.class.getResourceAsStream("/demo/casalasco-" + what + ".csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
