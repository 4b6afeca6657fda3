package it.trama.demo;

import static java.util.stream.Collectors.groupingBy;

import it.trama.casefile.CaseFile.Complexity;
import it.trama.demo.Invented.Family;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What lives of one kind have in common: who lives them, what they say, who is around them, what the diary tells. */
record Story(String name, Map<String, List<Line>> lines, Map<String, List<Line>> common) {
    private static final int CHILD = 18;
    private static final String EVERYBODY = "tutti";

    /** One thing of it. */
    record Line(String code, String text, String more) {}

    static List<Story> all() {
        var stories = DemoRows.of("storie").stream()
                .collect(groupingBy(List::getFirst, LinkedHashMap::new, groupingBy(row -> row.get(1))));
        var common = lines(Objects.requireNonNull(stories.remove(EVERYBODY)));
        return stories.entrySet().stream()
                .map(story -> new Story(story.getKey(), lines(story.getValue()), common))
                .toList();
    }

    private static Map<String, List<Line>> lines(Map<String, List<List<String>>> parts) {
        var lines = new LinkedHashMap<String, List<Line>>();
        parts.forEach((part, rows) -> lines.put(
                part,
                rows.stream()
                        .map(row -> new Line(cell(row, 2), cell(row, 3), cell(row, 4)))
                        .toList()));
        return lines;
    }

    private static String cell(List<String> row, int at) {
        return at < row.size() ? row.get(at) : "";
    }

    /** What any diary may tell. */
    List<Line> commonDiary() {
        return common.getOrDefault("diario", List.of());
    }

    List<Line> of(String part) {
        return lines.getOrDefault(part, List.of());
    }

    private Line who() {
        return of("chi").getFirst();
    }

    /** So many of the people live it. */
    int times() {
        return Integer.parseInt(who().more());
    }

    Complexity complexity() {
        return Complexity.valueOf(of("caso").getFirst().code());
    }

    String reason() {
        return of("caso").getFirst().text();
    }

    /** Nobody outside the team may know. */
    boolean guarded() {
        return name.equals("protetta");
    }

    boolean suits(Invented one, Family family, LocalDate day) {
        var ages = who().code().split("-");
        var age = one.age(day);
        return age >= Integer.parseInt(ages[0])
                && age <= Integer.parseInt(ages[1])
                && lives(who().text(), one, family, day);
    }

    private static boolean lives(String how, Invented one, Family family, LocalDate day) {
        return switch (how) {
            case "solo" -> family.alone();
            case "convive" -> one.part() == Home.Part.CHILD || one.part() == Home.Part.RELATIVE;
            case "minori" ->
                one.part() == Home.Part.FIRST && family.members().stream().anyMatch(other -> other.age(day) < CHILD);
            case "straniera" -> one.foreign();
            case "donna" -> one.sex() == it.trama.casefile.Identity.Sex.F;
            default -> true;
        };
    }
}
