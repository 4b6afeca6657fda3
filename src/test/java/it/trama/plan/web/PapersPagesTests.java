package it.trama.plan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.plan.Act;
import it.trama.plan.PlanFrame;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.plan.pack.PlanPackages;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.Accessible;
import it.trama.testing.As;
import it.trama.testing.LibreOffice;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** In a district of its own: templates hold for a whole district. */
@TramaTest
class PapersPagesTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    BusinessTime time;

    @Autowired
    TestPeople people;

    final String code = "carte-" + UUID.randomUUID().toString().substring(0, 8);
    final UUID district = UUID.randomUUID();
    final RequestPostProcessor office = As.role(Role.PLANNING_OFFICE, district);

    @BeforeEach
    void theRealPlan() {
        people.liveIn(district);
        CurrentDistrict.run(district, () -> plans.load(casalasco()));
    }

    private PlanPackage casalasco() {
        var read = PlanPackages.read(Path.of("src/main/resources/demo/casalasco"));
        var plan = Objects.requireNonNull(read.plan(), () -> read.problems().toString());
        var cover = plan.frame();
        var frame = new PlanFrame(
                code,
                cover.title(),
                cover.district(),
                cover.leadBody(),
                cover.region(),
                cover.from(),
                cover.to(),
                cover.note());
        return new PlanPackage(frame, plan.vocabulary(), plan.programme(), plan.figures());
    }

    @Test
    void theWholeRealPlanIsAnAccessiblePdf() throws Exception {
        var pdf = file("/documento.pdf", office);
        Accessible.assertPdfUa(pdf);
        assertThat(Accessible.pages(pdf)).isBetween(30, 80);
        var text = Accessible.text(pdf);
        assertThat(text)
                .contains(
                        "BOZZA", "Piano di Zona 2015-2017", "Bilancio del triennio passato", "Matrici degli obiettivi")
                .contains("1.658.480", "600.677", "261.102", "474.000", "195.771", "126.930")
                .contains("252.363", "425.000", "899.531", "79.086", "* Cella dedotta");
        casalasco()
                .programme()
                .objectives()
                .forEach(o ->
                        assertThat(text).contains(o.code() + " " + o.title().split(" ")[0]));
        keep("piano.pdf", pdf);
    }

    @Test
    void everyPassageStandsInEveryForm() throws Exception {
        for (var form : List.of("docx", "odt", "html")) {
            var bytes = file("/documento." + form, office);
            keep("piano." + form, bytes);
            var text = (form.equals("html") ? new String(bytes, UTF_8) : part(bytes)).replace("&quot;", "\"");
            assertThat(casalasco().programme().passages())
                    .allSatisfy(
                            passage -> assertThat(text).contains(passage.text().replace("&", "&amp;")));
        }
    }

    @Test
    void libreOfficeOpensTheWholeRealPlanAndItsDecision(@TempDir Path folder) throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        for (var form : List.of("docx", "odt")) {
            files.put("piano-" + form + "." + form, file("/documento." + form, office));
            files.put("delibera-" + form + "." + form, file("/delibera." + form, office));
        }
        var opened = LibreOffice.open(folder, files);
        assertThat(opened).containsOnlyKeys(files.keySet());
        for (var form : List.of("docx", "odt")) {
            var plan = opened.get("piano-" + form + "." + form);
            assertThat(Accessible.pages(plan)).isBetween(30, 90);
            assertThat(Accessible.text(plan)).contains("Piano di Zona 2015-2017", "1.658.480", "* Cella dedotta");
            assertThat(Accessible.text(opened.get("delibera-" + form + "." + form)))
                    .contains("ASSEMBLEA DEI SINDACI", "1.658.480");
        }
    }

    @Test
    void aPaperIsInItalianWhateverTheReaderSpeaks() throws Exception {
        var html = web.get()
                .uri(address("/documento.html"))
                .header("Accept-Language", "en")
                .with(office)
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(html, UTF_8)).contains("Entrate previste").doesNotContain("Expected revenue");
    }

    @Test
    void anAdoptedVersionShowsItsActsAndIsNoDraft() throws Exception {
        adopt();
        var text = Accessible.text(file("/documento.pdf", office));
        assertThat(text)
                .doesNotContain("BOZZA")
                .contains("Deliberazione dell’Assemblea n. 4", "Concertazione preliminare", "Sindaca Inventati");
    }

    @Test
    void theDecisionIsAProposalUntilItsActIsThere() throws Exception {
        var before = file("/delibera.pdf", office);
        Accessible.assertPdfUa(before);
        assertThat(Accessible.text(before))
                .contains("PROPOSTA", "Deliberazione n. __________", "19 obiettivi", "L’ASSEMBLEA DEI SINDACI")
                .contains("1.658.480", "Allegato 3");
        adopt();
        var after = file("/delibera.pdf", office);
        keep("delibera.pdf", after);
        keep("delibera.docx", file("/delibera.docx", office));
        keep("delibera.odt", file("/delibera.odt", office));
        assertThat(Accessible.text(after))
                .contains("Deliberazione n. 4 del", "Sindaca Inventati")
                .doesNotContain("PROPOSTA");
    }

    @Test
    void theOfficePutsItsOwnTextAndGoesBackToOurs() throws Exception {
        assertThat(send("# Delibera nostra\n\nIl piano «{{piano.titolo}}».\n\n{{tabella.comuni}}"))
                .hasStatus3xxRedirection();
        assertThat(part(file("/delibera.docx", office)))
                .contains("Delibera nostra", "Il piano «Piano di Zona 2015-2017».", "Casalmaggiore");
        assertThat(web.post()
                        .uri(address("/documenti/delibera/originale"))
                        .with(office)
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(part(file("/delibera.docx", office))).contains("ASSEMBLEA DEI SINDACI");
    }

    @Test
    void anUnknownPlaceholderIsNamedAndWhatWasTypedStays() {
        assertThat(send("Vista {{piano.titolone}}"))
                .hasStatus(422)
                .bodyText()
                .contains("Il segnaposto «piano.titolone» non esiste", "Vista {{piano.titolone}}", "data-focus");
        assertThat(send("Vedi {{tabella.entrate}} qui"))
                .hasStatus(422)
                .bodyText()
                .contains("da sola su una riga");
        assertThat(send("Vedi {{piano.titolo} qui")).hasStatus(422).bodyText().contains("non si chiudono");
        assertThat(send(" ")).hasStatus(422);
        assertThat(send("x".repeat(40_001))).hasStatus(422);
    }

    @Test
    void theLetterheadStandsOnEveryPaper() throws Exception {
        assertThat(letterhead(picture(), "Stemma inventato", "Consorzio Inventato · Ufficio di Piano"))
                .hasStatus3xxRedirection();
        var pdf = file("/delibera.pdf", office);
        Accessible.assertPdfUa(pdf);
        assertThat(Accessible.text(pdf)).contains("Consorzio Inventato · Ufficio di Piano");
        assertThat(part(file("/documento.odt", office))).contains("Stemma inventato");
        keep("delibera-carta.pdf", pdf);
    }

    @Test
    void aLogoIsAPictureAndHasADescription() {
        assertThat(letterhead("<svg/>".getBytes(UTF_8), "Stemma", ""))
                .hasStatus(422)
                .bodyText()
                .contains("PNG o JPEG");
        assertThat(letterhead(picture(), "", "Testata tenuta"))
                .hasStatus(422)
                .bodyText()
                .contains("ha bisogno di una descrizione", "Testata tenuta");
    }

    @Test
    void anotherDistrictSeesNothing() {
        for (var path : List.of("/documenti", "/documento.pdf", "/delibera.odt")) {
            assertThat(web.get().uri(address(path)).with(As.planningOfficeElsewhere()))
                    .hasStatus(404);
        }
    }

    @Test
    void withoutTheMandateItIsNotFound() {
        assertThat(web.get().uri(address("/documenti")).with(As.role(Role.MAYOR, district)))
                .hasStatusOk()
                .bodyText()
                .contains("/documento.pdf")
                .doesNotContain("Salva la carta intestata");
        assertThat(web.get().uri(address("/documento.pdf")).with(As.role(Role.CITIZEN, district)))
                .hasStatus(404);
        assertThat(web.post()
                        .uri(address("/documenti/delibera"))
                        .param("testo", "Nostro")
                        .with(As.role(Role.MAYOR, district))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(web.get().uri(address("/documento.pdf?versione=9")).with(office))
                .hasStatus(404);
    }

    private void adopt() {
        CurrentDistrict.run(district, () -> {
            var version = plans.get(code).version();
            versions.record(version, act(Act.Kind.CONCERTATION, null));
            versions.submitToConsultation(version, act(Act.Kind.CONSULTATION, null));
            versions.adopt(version, act(Act.Kind.DECISION, "4"));
        });
    }

    private Act act(Act.Kind kind, @Nullable String number) {
        return new Act(
                kind, number, time.today(), "Assemblea dei Sindaci di prova", List.of("Sindaca Inventati"), null);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult send(String text) {
        return web.post()
                .uri(address("/documenti/delibera"))
                .param("testo", text)
                .with(office)
                .with(csrf())
                .exchange();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult letterhead(
            byte[] logo, String description, String head) {
        return web.post()
                .uri(address("/documenti/intestazione"))
                .multipart()
                .file(new MockMultipartFile("logo", "logo.png", "image/png", logo))
                .param("descrizione", description)
                .param("testata", head)
                .param("piede", "Via Inventata 1")
                .with(office)
                .with(csrf())
                .exchange();
    }

    private static byte[] picture() {
        var out = new ByteArrayOutputStream();
        var image = new BufferedImage(200, 80, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setColor(java.awt.Color.BLUE);
        drawing.fillOval(10, 10, 60, 60);
        drawing.dispose();
        try {
            ImageIO.write(image, "png", out);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String address(String path) {
        return "/piani/" + code + path;
    }

    private byte[] file(String path, RequestPostProcessor who) {
        var result = web.get().uri(address(path)).with(who).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    /** The text part of a packed paper. */
    private static String part(byte[] packed) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("word/document.xml|content.xml")) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError("no text in the paper");
    }

    /** To be looked at. */
    private static void keep(String name, byte[] bytes) throws Exception {
        var folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve(name), bytes);
    }
}
