package it.trama.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.plan.PlanPackage;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the check says of the real plan, to the cent; each of these was computed by hand (docs/explanation/casalasco-check.md). */
class CasalascoCheckTests {
    private static final PlanPackage PLAN = Casalasco.plan();
    private static final List<Finding> FINDINGS = Checker.check(PLAN);

    @Test
    void theseAreTheContradictions() {
        assertThat(figures(Severity.CONTRADICTION))
                .containsExactly(
                        "text-against-table/affermazioni/Q51: 1.656.680 € | 1.658.480 € | −1.800 €",
                        "stated-product/affermazioni/Q54: 261.102 € | 257.780,52 € | +3.321,48 €",
                        "same-subject/affermazioni/Q60: 3 | 4 | −1",
                        "two-deadlines/obiettivi/SW1: «100 % dei casi in carico in cartella a giugno 2016» | "
                                + "«Nel corso del triennio», cioè fino al 31 dicembre 2017 | ");
    }

    @Test
    void thisIsMissing() {
        assertThat(keys(Severity.MISSING))
                .containsExactly(
                        "expenditure-year/entrate/E12",
                        "objective-without-indicator/obiettivi/FM7+VU3",
                        "objective-only-in-words/obiettivi/FM1",
                        "objective-without-target/obiettivi/NA1+NA2+NA3+NA4+FM1+FM2+FM3+FM4+FM5+FM7+VU1+VU2+VU3+VU4+VU5",
                        "objective-without-baseline/obiettivi/"
                                + "SW1+SW2+SW3+NA1+NA2+NA3+FM2+FM3+FM4+FM5+FM6+VU1+VU2+VU4+VU5",
                        "objective-without-deadline/obiettivi/"
                                + "SW3+NA1+NA2+NA3+NA4+FM1+FM2+FM3+FM5+FM6+FM7+VU1+VU2+VU3+VU4+VU5",
                        "objective-without-type/obiettivi/VU4",
                        "objective-without-tool/obiettivi/VU3",
                        "objective-without-evaluation-tool/obiettivi/FM7+VU3",
                        "objective-without-money/obiettivi/SW1+SW2+SW3+NA1+NA3+FM3+FM4+VU3",
                        "money-without-objective/uscite/U03+U04+U05+U07",
                        "money-without-objective/uscite/U11+U13",
                        "money-without-objective/uscite/U15+U17+U18+U19+U20+U21+U22+U23+U24+U25+U26+U27+U30");
    }

    @Test
    void theMoneyWithoutObjectiveIsCounted() {
        assertThat(figures(Severity.MISSING))
                .filteredOn(line -> line.startsWith("money"))
                .extracting(line -> line.substring(line.indexOf(':')))
                .containsExactly(
                        ": 252.363 € in 7 righe | 105.000 € in 4 righe senza obiettivo | ",
                        ": 425.000 € in 4 righe | 313.500 € in 2 righe senza obiettivo | ",
                        ": 899.531 € in 16 righe | 569.440 € in 13 righe senza obiettivo | ");
    }

    @Test
    void theseAreTheWarnings() {
        assertThat(figures(Severity.WARNING))
                .filteredOn(line -> !line.startsWith("undated-statement") && !line.startsWith("axis-names"))
                .containsExactly(
                        "rounded-rows/ore/H16: 314 ore | 313 ore | +1 ore",
                        "label-average/ore/H16: «media distrettuale» | 39.236 abitanti, 308 ore | ",
                        "stated-rate/affermazioni/Q20: 8,8 % | 8,998 % | −0,198 %",
                        "same-figure-two-bases/affermazioni/Q43+Q49: 5 % della spesa associata | 5 % della spesa sociale | ",
                        "estimates-apart/affermazioni/Q07: 1.570 | 347 | +1.223",
                        "aim-against-forecast/affermazioni/Q55: cresce | 1.561.102 € | −97.378 €",
                        "aim-against-forecast/affermazioni/Q57: cresce | 261.102 € | +0 €",
                        "ambiguous-period/brani/G-O3: «bimensili» | due volte al mese, o ogni due mesi | ",
                        "funding-not-in-budget/obiettivi/NA1+ASL: «Risorse FNA; Risorse comunali; Risorse ASL» | "
                                + "nessuna riga nomina «ASL» | ",
                        "funding-not-in-budget/obiettivi/NA2+ASL: «Risorse FNA; Risorse comunali; Risorse ASL» | "
                                + "nessuna riga nomina «ASL» | ",
                        "funding-not-in-budget/obiettivi/FM1+Conciliation time: «Budget del progetto «Conciliation time»; "
                                + "Risorse professionali dei partner» | nessuna riga nomina «Conciliation time» | ",
                        "funding-not-in-budget/obiettivi/FM4+MIA: «Risorse umane; Personale dell’associazione MIA» | "
                                + "nessuna riga nomina «MIA» | ",
                        "fund-not-on-line/obiettivi/VU5+E01: «Risorse comunali; Risorse FNPS e del Piano» | "
                                + "nessuna cella da «FNPS» | ",
                        "municipal-money-not-on-line/obiettivi/NA2: «Risorse FNA; Risorse comunali; Risorse ASL» | "
                                + "pagano solo «FNA» | ",
                        "municipal-money-not-on-line/obiettivi/VU1: «Risorse del Piano (FNPS, fondi comunali)» | "
                                + "pagano solo «FNPS» | ",
                        "municipal-money-not-on-line/obiettivi/VU4: «Risorse «Welfare legami»; Risorse «Legami di terra»; "
                                + "Risorse comunali» | pagano solo «finanziamenti per progetti specifici», «avanzo a.p.» | ",
                        "objective-titles/obiettivi/SW1+NA1+NA4+FM2+FM6+FM7+VU2+VU3+VU4+VU5: "
                                + "19 titoli nelle matrici | 10 diversi nelle schede | ",
                        "body-names/ore/H05+H08+H15: «Cingia de Botti»; «Rivarolo del Re»; «Unione Palvareta» | "
                                + "«Cingia de' Botti»; «Rivarolo del Re ed Uniti»; «Unione Palvareta Nova» | ",
                        "channel-label/elenchi/C-NAZ: «fondi nazionali (FNPS e FNA) e regionali (FSR)» | "
                                + "anche fondo immigrazione, contributo aut.e ACD, fondo misura 6 | ");
    }

    @Test
    void twoAxesHaveMoreThanOneName() {
        assertThat(keys(Severity.WARNING))
                .filteredOn(key -> key.startsWith("axis-names"))
                .containsExactly("axis-names/assi/NFR", "axis-names/assi/ORG");
    }

    @Test
    void fortyFactsDoNotSayOfWhichYear() {
        assertThat(figures(Severity.WARNING))
                .filteredOn(line -> line.startsWith("undated-statement"))
                .singleElement()
                .asString()
                .endsWith(": 50 dati su un territorio | 40 senza anno | ");
    }

    @Test
    void thisIsReconstructed() {
        assertThat(figures(Severity.RECONSTRUCTED))
                .extracting(line -> line.replaceAll("inferred-cell/canali_uscite/[^:]*", "inferred-cell"))
                .containsExactly(
                        "inferred-cell: 47 righe di spesa | 4 celle dedotte, 36.000 € | ",
                        "inferred-cell: 47 righe di spesa | 17 celle dedotte, 52.700 € | ",
                        "reading-to-confirm/indicatori/SW1-I1: «Grado di utilizzo della cartella per accessi e prese in carico» | "
                                + "almeno 100 % entro il 30 giugno 2016 | ",
                        "reading-to-confirm/indicatori/SW2-I1: «Adozione dei modelli omogenei del regolamento ISEE» | "
                                + "almeno 20 Comuni entro il 30 giugno 2015 | ",
                        "reading-to-confirm/indicatori/FM6-I1: «Sperimentazione su almeno 10 situazioni nel distretto» | "
                                + "almeno 10 situazioni | ",
                        "reconstructed-row/obiettivi/NA3: «Invecchiamento attivo con le realtà locali» | da confermare | ");
    }

    @Test
    void theRateSaysAtWhichReadingItWouldHold() {
        assertThat(FINDINGS)
                .filteredOn(finding -> finding.rule().equals("stated-rate"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .startsWith("15.000 ÷ (151.700 + 15.000) = 8,998 %, il Piano dice 8,8 %: differenza −0,198 %. "
                        + "Torna solo leggendo arrotondate le cifre tonde: 15.000 tra 14.500 e 15.500, "
                        + "151.700 tra 151.650 e 151.750.");
    }

    @Test
    void whatReconcilesIsToldAndNotFlagged() {
        var held = Checker.holds(PLAN).stream().collect(Collectors.groupingBy(Held::rule, Collectors.counting()));
        assertThat(held)
                .containsEntry("revenue-subtotal", 3L)
                .containsEntry("revenue-total", 3L)
                .containsEntry("expenditure-section", 5L)
                .containsEntry("row-channels", 48L)
                .containsEntry("channel-total", 5L)
                .containsEntry("channel-revenue", 5L)
                .containsEntry("fund-spent", 10L)
                .containsEntry("hours-ratio", 16L)
                .containsEntry("hours-standard", 16L)
                .containsEntry("hours-total", 2L)
                .containsEntry("balance", 1L);
        assertThat(Checker.holds(PLAN))
                .extracting(Held::sentence)
                .contains(
                        "252.363 + 425.000 + 899.531 + 2.500 + 79.086 = 1.658.480 €",
                        "9.304 ÷ 39.236 = 23,7 %",
                        "1.634 ÷ 9.304 = 17,6 %",
                        "1.634 ÷ 39.236 = 4,16 %",
                        "149.836 − 135.322 = 14.514",
                        "(149.836 − 135.322) ÷ 135.322 = 10,7 %",
                        "54 + 37 = 91 %",
                        "13 + 5 = 18 %",
                        "41 + 29 + 8 + 4 + 13 + 5 = 100 %",
                        "39.236 ÷ 308 = 127,39",
                        "39.236 ÷ 125 = 314 ore");
    }

    private static List<String> keys(Severity severity) {
        return FINDINGS.stream()
                .filter(finding -> finding.severity() == severity)
                .map(Finding::key)
                .toList();
    }

    private static List<String> figures(Severity severity) {
        return FINDINGS.stream()
                .filter(finding -> finding.severity() == severity)
                .map(f -> f.key() + ": " + f.stated() + " | " + f.computed() + " | " + f.difference())
                .toList();
    }
}
