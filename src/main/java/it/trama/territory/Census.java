package it.trama.territory;

import java.time.LocalDate;
import java.util.List;

/** A district as a document describes it, to be written down: aggregations, their municipalities, and whom figures are given for. */
public record Census(LocalDate from, int year, String source, List<Member> members, List<Counted> bodies) {
    /** Where a body stands: with its municipalities. */
    String aggregationOf(Counted body) {
        return members.stream()
                .filter(member -> body.municipalities().contains(member.istat()))
                .map(Member::aggregation)
                .findFirst()
                .orElseThrow();
    }

    /** A municipality in its aggregation. */
    public record Member(String istat, String aggregation) {}

    /**
     * A body with figures of its own.
     *
     * @param municipalities ISTAT codes; several for a union whose figures nobody may split
     */
    public record Counted(String code, String name, List<String> municipalities, int inhabitants) {}
}
