package it.trama.casefile;

import it.trama.audit.Audit;
import it.trama.casefile.Note.Draft;
import it.trama.casefile.Note.Level;
import it.trama.casefile.Note.Writing;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in a case, as its team writes it; each reads as far as the level of a note reaches. */
@Service
@Transactional
public class Diary {
    private static final int LONGEST = 20_000, DAY = 1_440;
    private final NoteStore store;
    private final CaseStore cases;
    private final CaseAccess access;
    private final Audit audit;
    private final BusinessTime time;

    Diary(NoteStore store, CaseStore cases, CaseAccess access, Audit audit, BusinessTime time) {
        this.store = store;
        this.cases = cases;
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    /** Saved for good: a diary is only ever added to. */
    public UUID write(Operator operator, UUID caseFile, Writing writing) {
        var file = file(operator, caseFile);
        if (!file.open()) {
            throw new Refused("case.closed-already");
        }
        refuseImpossible(writing);
        Days.refuseBefore(file, writing.day());
        if (writing.level() == Level.SERVICE && !CaseAccess.STAFF.contains(operator.role())) {
            throw new Refused("note.level");
        }
        var id = store.add(caseFile, operator, writing);
        store.drop(caseFile, operator.account());
        audit.wrote("case.note", "person", file.person());
        return id;
    }

    private void refuseImpossible(Writing writing) {
        Unseen.refuse(writing.text(), writing.present());
        if (writing.text().isBlank() || writing.text().length() > LONGEST) {
            throw new Refused("note.text", String.valueOf(LONGEST));
        }
        if (writing.day().isAfter(time.today())) {
            throw new Refused("note.future");
        }
        if (writing.minutes() != null && (writing.minutes() < 1 || writing.minutes() > DAY)) {
            throw new Refused("note.minutes");
        }
    }

    /**
     * Some notes, the newest first.
     *
     * @param count how many the operator may read, from there on
     * @param draft what the operator is writing
     */
    public record Page(
            List<Note> notes, long count, @Nullable Draft draft) {}

    /** Those older than this one when given. Whoever holds the case has passed the gate. */
    @Transactional(readOnly = true)
    public Page notes(Operator operator, CaseFile file, @Nullable UUID before, int most) {
        return store.of(file.id(), operator.account(), CaseAccess.STAFF.contains(operator.role()), before, most);
    }

    /** The day of a note in the diary of this case. */
    @Transactional(readOnly = true)
    public LocalDate day(CaseFile file, UUID note) {
        return store.day(file.id(), note).orElseThrow(() -> new NotFound("note", note));
    }

    /** When the case was opened, closed and opened again, and who came and went: the newest first. */
    @Transactional(readOnly = true)
    public List<Turn> turns(CaseFile file) {
        return cases.turns(file.id());
    }

    /**
     * A note that somebody began, and has not saved.
     *
     * @param closed the case was closed meanwhile, and perhaps there is another
     */
    public record Begun(UUID person, UUID caseFile, String name, OffsetDateTime saved, boolean closed) {}

    /** Those of the operator, the oldest first; also of cases that were closed meanwhile. */
    @Transactional(readOnly = true)
    public List<Begun> begun(Operator operator, int most) {
        return store.begun(operator.account(), access.cases(operator, "c"), most);
    }

    /** What somebody is writing is kept until it is saved; an empty text is given up. */
    public void keep(Operator operator, UUID caseFile, Draft draft) {
        file(operator, caseFile);
        if (draft.text().isBlank()) {
            store.drop(caseFile, operator.account());
        } else {
            store.keep(caseFile, operator.account(), draft);
        }
    }

    private CaseFile file(Operator operator, UUID caseFile) {
        return cases.find(caseFile, access.work(operator, "c")).orElseThrow(() -> new NotFound("case", caseFile));
    }
}
