package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.Household;
import it.trama.casefile.Household.Member;
import java.util.List;
import java.util.stream.Collectors;

/** A household in words, and those who are in it. */
public record HouseholdRow(String id, String kind, String since, List<Other> others) {
    /** Somebody else who is in it. */
    public record Other(String person, String name, String role) {
        static Other of(Member member) {
            return new Other(member.person().toString(), member.name(), member.role() == null ? "" : member.role());
        }
    }

    static HouseholdRow of(Household household) {
        return new HouseholdRow(
                household.id().toString(),
                t("household.kind." + household.kind()),
                t("household.since", date(household.since())),
                household.others().stream().map(Other::of).toList());
    }

    /** {@code anagrafico: con Bruno Inventati}. */
    static Fact fact(List<Household> households) {
        var lines = households.stream()
                .map(household -> t("household.line", t("household.short." + household.kind()), with(household)))
                .toList();
        return new Fact(t("household.fact"), lines.isEmpty() ? List.of(t("person.unknown")) : lines);
    }

    private static String with(Household household) {
        var names = household.others().stream().map(Member::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? t("household.alone") : t("household.with", names);
    }
}
