package it.trama.casefile;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.CasePanel.Tab;
import it.trama.casefile.CaseStrip.Tag;
import it.trama.casefile.Identity.Sex;
import it.trama.security.Operator;
import it.trama.shared.time.BusinessTime;
import it.trama.territory.Gazetteer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes the strip of a person's pages; each module adds its own. */
@Service
public class CaseStrips {
    private final List<CasePanel> panels;
    private final CaseAccess access;
    private final Gazetteer gazetteer;
    private final BusinessTime time;

    CaseStrips(List<CasePanel> panels, CaseAccess access, Gazetteer gazetteer, BusinessTime time) {
        this.panels = panels;
        this.access = access;
        this.gazetteer = gazetteer;
        this.time = time;
    }

    /** @param file the case, when this operator may read what it holds */
    public CaseStrip of(Operator operator, Known known, @Nullable CaseFile file) {
        var person = known.person();
        var tabs = Stream.concat(
                        own(person, file),
                        panels.stream().flatMap(panel -> panel.tabs(operator, person, file).stream()))
                .sorted(Comparator.comparingInt(Tab::order))
                .toList();
        var onlyReads = file != null && access.onlyReads(operator, file);
        var writes = file != null && file.open() && !onlyReads;
        return new CaseStrip(
                person.id().toString(),
                person.name(),
                line(known),
                tags(person, file, onlyReads),
                tabs,
                person.protectedBy() != null,
                writes ? "/persone/" + person.id() + "#testo" : null,
                onlyReads);
    }

    private static Stream<Tab> own(Person person, @Nullable CaseFile file) {
        var page = new Tab(0, t("person.tab"), "/persone/" + person.id());
        return file == null
                ? Stream.of(page)
                : Stream.of(
                        page,
                        new Tab(30, t("net.tab"), "/persone/" + person.id() + "/rete"),
                        new Tab(40, t("case.diary"), "/persone/" + person.id() + "/diario"),
                        new Tab(80, t("attachment.tab"), "/persone/" + person.id() + "/documenti"),
                        new Tab(90, t("case.tab"), "/casi/" + file.id()));
    }

    private String line(Known known) {
        var parts = new ArrayList<String>();
        var age = known.person().age(time.today());
        if (age != null) {
            parts.add(t("person.age", String.valueOf(age)));
        }
        var municipality = known.person().identity().contacts().municipality();
        if (municipality != null) {
            parts.add(
                    t("person.lives", gazetteer.names(List.of(municipality)).getOrDefault(municipality, municipality)));
        }
        parts.addAll(followed(known));
        return String.join(" · ", parts);
    }

    private static List<String> followed(Known known) {
        var following = known.following();
        if (following == null) {
            return List.of();
        }
        var key = known.person().identity().birth().sex() == Sex.M ? "person.followed.M" : "person.followed.F";
        return List.of(t(key, following.responsible(), date(following.since())));
    }

    private static List<Tag> tags(Person person, @Nullable CaseFile file, boolean onlyReads) {
        var tags = new ArrayList<Tag>();
        if (onlyReads) {
            tags.add(new Tag(t("glass.only-reads"), "due"));
        }
        if (person.identity().died() != null) {
            tags.add(new Tag(t("person.died", date(person.identity().died())), "line"));
        }
        if (person.identity().speech().mediator()) {
            tags.add(new Tag(t("person.needs-mediator"), "due"));
        }
        if (file != null && file.open()) {
            tags.add(new Tag(t("case.complexity." + file.complexity()), "line"));
        }
        return tags;
    }
}
