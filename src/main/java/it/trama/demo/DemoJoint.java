package it.trama.demo;

import it.trama.budget.joint.Conferrals;
import it.trama.budget.joint.Project;
import it.trama.budget.joint.Projects;
import it.trama.budget.joint.SocialServices;
import it.trama.budget.joint.StatedShare;
import it.trama.budget.joint.StatedShares;
import it.trama.documents.Csv;
import it.trama.documents.Unreadable;
import it.trama.territory.CountedBody;
import it.trama.territory.Populations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the plan says of working together: its projects and the shares of its first chapter, as they are printed. Who conferred
 * what is invented, as no source tells it: the acts say so.
 */
@Component
class DemoJoint {
    private static final String PROJECTS = "/demo/casalasco-progetti.csv",
            CHAPTER = "Piano di Zona 2015-2017, capitolo 1";
    private static final int PLAN = 2015;
    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);

    /** In the order of the graph. */
    private static final List<StatedShare> SHARES = List.of(
            share("Minori e famiglia", false, 41),
            share("Anziani e disabili", false, 29),
            share("Spesa sociosanitaria", false, 8),
            share("Fragilità e povertà", false, 4),
            share("Funzionamento di servizi e interventi", true, 13),
            share("Quota per la gestione associata", true, 5));

    /** Services by name, with their ISTAT area, and how many of the bodies confer them: invented. */
    private static final Map<String, List<Integer>> SERVICES = Map.of(
            "Servizio sociale professionale", List.of(7, 15),
            "Tutela dei minori", List.of(1, 15),
            "Assistenza domiciliare anziani", List.of(4, 9),
            "Inserimenti lavorativi", List.of(6, 12));

    private final Projects projects;
    private final StatedShares shares;
    private final SocialServices services;
    private final Conferrals conferrals;
    private final Populations populations;
    private final DemoNetwork network;

    DemoJoint(
            Projects projects,
            StatedShares shares,
            SocialServices services,
            Conferrals conferrals,
            Populations populations,
            DemoNetwork network) {
        this.projects = projects;
        this.shares = shares;
        this.services = services;
        this.conferrals = conferrals;
        this.populations = populations;
        this.network = network;
    }

    private static StatedShare share(String label, boolean joint, int percent) {
        return new StatedShare(PLAN, label, joint, BigDecimal.valueOf(percent), CHAPTER);
    }

    void write() {
        if (!shares.all().isEmpty()) {
            return;
        }
        SHARES.forEach(shares::state);
        rows().forEach(row -> projects.add(project(row)));
        SERVICES.forEach(this::conferred);
        network.write();
    }

    private void conferred(String name, List<Integer> areaAndBodies) {
        var service = services.add(name, String.valueOf(areaAndBodies.getFirst()));
        var terms = new Conferrals.Terms(
                service.code(), DemoPeople.LEAD.name() + " (prova)", "atto di prova", SINCE, SINCE, null);
        populations.bodies().stream()
                .limit(areaAndBodies.getLast())
                .forEach(body -> conferrals.confer(new Conferrals.Deed(terms, codes(body), body.code())));
    }

    private static List<String> codes(CountedBody body) {
        return body.seats().stream().map(CountedBody.Seat::istat).toList();
    }

    private static Project project(List<String> row) {
        return new Project(
                UUID.randomUUID(),
                row.get(0),
                row.get(1),
                row.get(2),
                Project.State.valueOf(row.get(3)),
                said(row.get(4)),
                said(row.get(5)),
                List.of(),
                null,
                null,
                null,
                row.get(6));
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<List<String>> rows() {
        try (var file = Objects.requireNonNull(DemoJoint.class.getResourceAsStream(PROJECTS))) {
            var rows = Csv.read("progetti", file.readAllBytes()).rows();
            return rows.subList(1, rows.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }
}
