package it.trama.plan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dtrama.update=true} to write both files anew, then read what changed. */
class PackageReferenceTests {
    private static final Path PAGE = Path.of("docs/reference/plan-package.md");
    private static final Path DEMO = Path.of("src/main/resources/demo/casalasco/datapackage.json");

    private static final String INTRO = """
            # Il pacchetto del Piano

            Un Piano intero sta in un pacchetto di fogli. Il pacchetto ha tre forme, con gli stessi fogli e le stesse intestazioni: una cartella di
            CSV con `datapackage.json` (anche in uno `.zip`), un `.xlsx`, un `.ods`. `./trama export plan --template FILE` ne dà uno vuoto con le
            istruzioni; `./trama convert DA A` passa da una forma all’altra. Questa pagina è scritta dal catalogo dei fogli e una prova la confronta.

            ## Come si scrive

            - **Fogli**: ci sono tutti, anche vuoti con le sole intestazioni. Il foglio `istruzioni` non viene letto. Righe vuote: non contano.
            - **Codici**: ogni riga ha il suo, unico nel foglio; gli altri fogli la nominano con quello. Non contengono `|`.
            - **Numeri**: `1656680`, `1656680.00`, `1656680,00`, `1.656.680,00 €`. I decimali dicono quanto è precisa la cifra stampata. `1.656` può voler
              dire due cose e viene rifiutato; per questo un numero con tre decimali si scrive con la virgola: `1,656`. Una percentuale è il numero, `100`.
            - **Giorni**: `2016-06-30` o `30/06/2016`, dal 1900 al 2200. **Più voci**: separate da ` | ` o una per riga.
            - **CSV**: UTF-8, con o senza BOM, virgola o punto e virgola; Trama scrive UTF-8 con la virgola. Un testo che un foglio di calcolo
              prenderebbe per una formula (comincia con `=`, `+`, `-`, `@`) è scritto dopo un apostrofo, che alla lettura si toglie.
            - **Limiti**: 50.000 righe e 100 colonne per foglio, 25 MB, 60 MB una volta aperto. Rifiutati: macro, password, formule in errore,
              definizioni XML, caratteri di controllo e quelli che cambiano il verso della lettura.

            Ogni problema dice foglio, riga (le intestazioni sono la riga 1), colonna e rimedio; si leggono tutti in una volta, fino a mille.
            """;

    @Test
    void thePageSaysWhatTheCatalogueSays() throws IOException {
        var page = new StringBuilder(INTRO);
        Sheets.ALL.forEach(sheet -> page.append(section(sheet)));
        compare(PAGE, page.toString());
    }

    @Test
    void theDemoPackageIsDescribedByTheCatalogue() throws IOException {
        var demo = PlanPackages.bundled("/demo/casalasco").frame();
        compare(DEMO, new String(Descriptor.json(demo.code(), demo.title()), StandardCharsets.UTF_8));
    }

    @Test
    void headingsAreInSmallLettersAndDifferInTheirSheet() {
        assertThat(Sheets.ALL)
                .allSatisfy(sheet -> assertThat(sheet.headers())
                        .doesNotHaveDuplicates()
                        .allSatisfy(header ->
                                assertThat(header).isEqualTo(header.strip().toLowerCase(Locale.ITALIAN))));
    }

    private static void compare(Path file, String text) throws IOException {
        if (Boolean.getBoolean("trama.update")) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    private static String section(Sheet<?> sheet) {
        var text = new StringBuilder("\n## %s\n\n%s.\n\n".formatted(sheet.name(), sheet.about()));
        text.append("| colonna | obbligatoria | che cosa | valori |\n|---|---|---|---|\n");
        for (var column : sheet.columns()) {
            text.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            column.header(),
                            column.required() ? "sì" : "",
                            column.about(),
                            Instructions.values(column).replace("|", "\\|")));
        }
        return text.toString();
    }
}
