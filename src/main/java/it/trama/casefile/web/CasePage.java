package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.joining;

import it.trama.casefile.CaseFile;
import it.trama.casefile.CaseStrip;
import it.trama.casefile.StandIn;
import it.trama.casefile.TeamMember;
import java.util.List;
import java.util.stream.Stream;
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
        @Nullable String place,
        boolean open,
        boolean guarded,
        @Nullable String deskNote,
        List<Member> team,
        boolean leads) {
    /** The case, and what stands above it; the name of its municipality. */
    record Shown(CaseStrip strip, CaseFile file, @Nullable String place) {}

    /** Somebody who works on it. */
    public record Member(String account, String name, String more, boolean responsible) {
        static Member of(TeamMember member, List<StandIn> standIns) {
            var more = t("case.member.more", t("role." + member.role()), member.body(), date(member.since()));
            var now = standIns.stream()
                    .filter(one -> one.absent().equals(member.account()))
                    .map(one -> t("case.stand-in.now", one.name(), date(one.last())));
            return new Member(
                    member.account().toString(),
                    member.name(),
                    Stream.concat(Stream.of(more), now).collect(joining(" · ")),
                    member.responsible());
        }
    }

    static CasePage of(Shown shown, List<StandIn> standIns, boolean leads) {
        var file = shown.file();
        var ending = file.ending();
        var note = file.deskNote();
        return new CasePage(
                shown.strip(),
                file.id().toString(),
                file.reason(),
                ending == null
                        ? t("case.days.open", date(file.opened()))
                        : t(
                                "case.days.closed",
                                date(file.opened()),
                                date(ending.day()),
                                t("case.closing." + ending.how())),
                shown.place(),
                file.open(),
                file.guarded(),
                note == null ? null : note.text(),
                file.team().stream().map(member -> Member.of(member, standIns)).toList(),
                leads);
    }
}
