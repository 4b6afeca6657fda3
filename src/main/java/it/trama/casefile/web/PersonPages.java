package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.audit.Audit;
import it.trama.casefile.CaseAccess;
import it.trama.casefile.CaseFile;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.CaseStrips;
import it.trama.casefile.Diary;
import it.trama.casefile.Following;
import it.trama.casefile.Households;
import it.trama.casefile.Known;
import it.trama.casefile.People;
import it.trama.casefile.Relations;
import it.trama.casefile.Situations;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.time.BusinessTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what stands on the page of a person, as far as the operator may look. */
@Component
class PersonPages {
    static final Set<Role> OPENERS = Set.of(Role.SOCIAL_WORKER, Role.COORDINATOR);
    private static final int LAST_READS = 5, LAST_NOTES = 5, LOOKED_AT = 100;
    private final People people;
    private final CaseFiles cases;
    private final Households households;
    private final Diary diary;
    private final Relations relations;
    private final Situations situations;
    private final CaseStrips strips;
    private final IdentityFacts facts;
    private final CaseAccess access;
    private final Audit audit;
    private final BusinessTime time;

    PersonPages(
            People people,
            CaseFiles cases,
            Households households,
            Diary diary,
            Relations relations,
            Situations situations,
            CaseStrips strips,
            IdentityFacts facts,
            CaseAccess access,
            Audit audit,
            BusinessTime time) {
        this.people = people;
        this.cases = cases;
        this.households = households;
        this.diary = diary;
        this.relations = relations;
        this.situations = situations;
        this.strips = strips;
        this.facts = facts;
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    /** @param written the note that could not be saved */
    @Transactional
    PersonPage of(Operator operator, UUID person, @Nullable NoteForm written) {
        var known = people.glance(operator, person).orElseThrow(() -> new NotFound("person", person));
        var file = cases.current(operator, person).orElse(null);
        access.looked(person, file);
        return new PersonPage(
                strips.of(operator, known, file),
                known.person().identity().names().first(),
                facts(operator, known),
                known.following() == null ? null : desk(operator, known.following(), file),
                CaseAccess.STAFF.contains(operator.role()),
                mayOpen(operator, known, file),
                file == null ? null : diary(operator, file, written),
                file == null ? null : team(file),
                file == null ? null : NetPart.of(known.person(), relations.of(file)),
                file == null ? null : SituationPart.of(situations.of(file)),
                OPENERS.contains(operator.role()) ? reads(person, file != null) : List.of());
    }

    /** The note that arrived after its session had ended. */
    void keep(Operator operator, UUID person, Map<String, String> typed) {
        cases.current(operator, person)
                .filter(file -> !access.onlyReads(operator, file))
                .ifPresent(file -> diary.keep(operator, file.id(), NoteForm.draft(typed)));
    }

    private List<Fact> facts(Operator operator, Known known) {
        var lines = facts.of(known.person().identity(), people.residences(known.person()));
        return Stream.concat(lines.stream(), Stream.of(HouseholdRow.fact(households.of(operator, known.person()))))
                .toList();
    }

    private static boolean mayOpen(Operator operator, Known known, @Nullable CaseFile file) {
        return known.following() == null && (file == null || !file.open()) && OPENERS.contains(operator.role());
    }

    private static PersonPage.@Nullable Desk desk(Operator operator, Following following, @Nullable CaseFile file) {
        if (file != null && following.deskNote() == null) {
            return null;
        }
        var outside = file == null && OPENERS.contains(operator.role());
        var note = following.deskNote();
        return new PersonPage.Desk(
                t("person.desk.line", following.responsible(), date(following.since())),
                note == null ? null : note.text(),
                note == null ? "" : date(note.day()),
                outside ? "/casi/" + following.caseFile() + "/accesso" : null);
    }

    private PersonPage.DiaryPart diary(Operator operator, CaseFile file, @Nullable NoteForm written) {
        var page = diary.notes(operator, file, null, LAST_NOTES);
        var rows = DiaryRow.merged(
                page.notes(), diary.turns(file), page.count() <= LAST_NOTES, DiaryRow.FIRST_PAGE, time.today());
        var form = written != null
                ? written
                : file.open() || page.draft() != null
                        ? NoteForm.blank(operator, file, page.draft(), time.today())
                        : null;
        return new PersonPage.DiaryPart(form, rows, number(page.count()), "/persone/" + file.person() + "/diario");
    }

    private static PersonPage.TeamPart team(CaseFile file) {
        var names = file.team().stream()
                .map(member -> member.responsible() ? member.name() : t("case.member", member.name(), member.body()))
                .collect(Collectors.joining(", "));
        return new PersonPage.TeamPart(
                names.isEmpty() ? t("case.team.none") : names,
                file.guarded() ? t("case.guarded.line") : t("case.open.line"),
                "/casi/" + file.id());
    }

    /** Each once a day, with the last thing they did. */
    private List<ReadRow> reads(UUID person, boolean inside) {
        var seen = new HashSet<String>();
        return audit.about("person", person, null, LOOKED_AT).stream()
                .filter(entry -> seen.add(entry.actor()
                        + entry.at().atZoneSameInstant(BusinessTime.ITALY).toLocalDate()))
                .limit(LAST_READS)
                .map(entry -> inside ? ReadRow.of(entry, time.today()) : ReadRow.outside(entry, time.today()))
                .toList();
    }
}
