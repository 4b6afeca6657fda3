package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.CaseFile;
import it.trama.casefile.CaseStrip;
import it.trama.casefile.TeamMember;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case: why, since when, and who works on it.
 *
 * @param leads the operator answers for it
 */
public record CasePage(
        CaseStrip strip,
        String id,
        String reason,
        String days,
        boolean open,
        boolean guarded,
        @Nullable String deskNote,
        List<Member> team,
        boolean leads) {
    /** Somebody who works on it. */
    public record Member(String account, String name, String more, boolean responsible) {
        static Member of(TeamMember member) {
            return new Member(
                    member.account().toString(),
                    member.name(),
                    t("case.member.more", t("role." + member.role()), member.body(), date(member.since())),
                    member.responsible());
        }
    }

    static CasePage of(CaseStrip strip, CaseFile file, boolean leads) {
        var ending = file.ending();
        var note = file.deskNote();
        return new CasePage(
                strip,
                file.id().toString(),
                file.reason(),
                ending == null
                        ? t("case.days.open", date(file.opened()))
                        : t(
                                "case.days.closed",
                                date(file.opened()),
                                date(ending.day()),
                                t("case.closing." + ending.how())),
                file.open(),
                file.guarded(),
                note == null ? null : note.text(),
                file.team().stream().map(Member::of).toList(),
                leads);
    }
}
