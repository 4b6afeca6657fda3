package it.trama.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code of a new row: it goes on as the others of its kind do, and never takes one that is there. */
final class CodeSeries {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)");

    static String next(PlanRow row, List<? extends PlanRow> sheet) {
        return switch (row) {
            case PlanAction action -> after(action.objective() + "-A", sheet);
            case Indicator indicator -> after(indicator.objective() + "-I", sheet);
            case Milestone milestone -> after(milestone.action() + "-T", sheet);
            case Progress progress -> progress.action() + "-" + progress.year();
            case Objective objective -> next(objective, sheet);
            default -> after(habit(sheet, "R"), sheet);
        };
    }

    /** Objectives of one axis and focus are numbered together: SW1, SW2, SW3. */
    private static String next(Objective objective, List<? extends PlanRow> sheet) {
        var place = objective.place();
        var siblings = sheet.stream()
                .map(Objective.class::cast)
                .filter(o -> o.place().axis().equals(place.axis())
                        && o.place().focus().equals(place.focus()))
                .toList();
        return after(habit(siblings, place.axis()), sheet);
    }

    /** What most codes begin with, before their number. */
    private static String habit(List<? extends PlanRow> rows, String otherwise) {
        var counts = new HashMap<String, Integer>();
        for (var row : rows) {
            var match = NUMBERED.matcher(row.code());
            if (match.matches()) {
                counts.merge(match.group(1), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .thenComparing(Map.Entry<String, Integer>::getKey))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private static String after(String prefix, List<? extends PlanRow> sheet) {
        var taken = new HashSet<String>();
        int last = 0;
        int width = 1;
        for (var row : sheet) {
            taken.add(row.code());
            var match = NUMBERED.matcher(row.code());
            if (match.matches() && match.group(1).equals(prefix) && number(match) >= last) {
                last = number(match);
                width = match.group(2).length();
            }
        }
        return free(prefix, last + 1, width, taken);
    }

    private static int number(Matcher match) {
        return match.group(2).length() > 8 ? 0 : Integer.parseInt(match.group(2));
    }

    private static String free(String prefix, int from, int width, Set<String> taken) {
        for (int number = from; ; number++) {
            var digits = Integer.toString(number);
            var code = prefix + "0".repeat(Math.max(0, width - digits.length())) + digits;
            if (!taken.contains(code)) {
                return code;
            }
        }
    }

    private CodeSeries() {}
}
