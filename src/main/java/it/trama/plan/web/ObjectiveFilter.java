package it.trama.plan.web;

import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.groupingBy;

import it.trama.plan.Indicator;
import it.trama.plan.ListItem;
import it.trama.plan.Objective;
import it.trama.plan.PlanPackage;
import it.trama.plan.words.Labels;
import it.trama.plan.words.Targets;
import it.trama.shared.web.Chip;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/** Which objectives the reader wants to see: by what the plan says of their measure, by type, by axis. */
final class ObjectiveFilter {
    static final String ALL = "";
    private static final String TYPE = "tipo-";
    private static final String AXIS = "asse-";
    private static final String BOX = "casella-";

    private final PlanPackage plan;
    private final PlanHeading heading;
    private final Map<String, List<Indicator>> indicators;

    ObjectiveFilter(PlanPackage plan, PlanHeading heading) {
        this.plan = plan;
        this.heading = heading;
        this.indicators = plan.programme().indicators().stream().collect(groupingBy(Indicator::objective));
    }

    List<Objective> matching(String wanted) {
        return plan.programme().objectives().stream().filter(test(wanted)).toList();
    }

    List<Chip> chips(String wanted) {
        var chips = new ArrayList<Chip>();
        add(chips, ALL, t("plan.filter.all"), wanted);
        add(chips, "soglia", t("plan.filter.target"), wanted);
        add(chips, "senza-soglia", t("plan.filter.open"), wanted);
        add(chips, "non-misurabili", t("plan.filter.nm"), wanted);
        plan.vocabulary().items().stream()
                .filter(item -> item.kind() == ListItem.Kind.TYPE)
                .forEach(item -> add(chips, TYPE + item.code(), Labels.capital(item.label()), wanted));
        if (wanted.startsWith(AXIS)) {
            add(chips, wanted, Labels.of(plan).axis(wanted.substring(AXIS.length())), wanted);
        }
        if (isBox(wanted)) {
            addBox(chips, wanted);
        }
        return chips;
    }

    static String ofAxis(String code) {
        return AXIS + code;
    }

    /** The box of the matrix in which this objective stands. */
    static String ofBox(Objective objective) {
        var place = objective.place();
        return BOX + String.join("~", place.dimension(), place.focus(), Objects.toString(place.recomposition(), ""));
    }

    static boolean isBox(String wanted) {
        return wanted.startsWith(BOX);
    }

    static String href(PlanHeading heading, String wanted) {
        return heading.to(
                wanted.equals(ALL) ? "" : "?mostra=" + UriUtils.encodeQueryParam(wanted, StandardCharsets.UTF_8));
    }

    /** The labels of types and axes are words of the plan. */
    private void add(List<Chip> chips, String key, String label, String wanted) {
        var count = matching(key).size();
        if (count > 0 || key.equals(wanted)) {
            var quoted = key.startsWith(TYPE) || key.startsWith(AXIS) || isBox(key);
            chips.add(new Chip("%s (%d)".formatted(label, count), href(heading, key), key.equals(wanted), quoted));
        }
    }

    private void addBox(List<Chip> chips, String wanted) {
        var labels = Labels.of(plan);
        matching(wanted).stream()
                .findFirst()
                .map(Objective::place)
                .map(place -> Stream.of(place.dimension(), place.focus(), Objects.toString(place.recomposition(), ""))
                        .filter(code -> !code.isEmpty())
                        .map(labels::item)
                        .collect(Collectors.joining(", ")))
                .ifPresent(label -> add(chips, wanted, Labels.capital(label), wanted));
    }

    private Predicate<Objective> test(String wanted) {
        if (wanted.startsWith(TYPE)) {
            return o -> o.types().contains(wanted.substring(TYPE.length()));
        }
        if (wanted.startsWith(AXIS)) {
            return o -> o.place().axis().equals(wanted.substring(AXIS.length()));
        }
        if (isBox(wanted)) {
            return o -> ofBox(o).equals(wanted);
        }
        return switch (wanted) {
            case "soglia" -> o -> grade(o) == Targets.Grade.TARGET;
            case "senza-soglia" -> o -> grade(o) == Targets.Grade.OPEN;
            case "non-misurabili" -> o -> grade(o) == Targets.Grade.NOTHING || grade(o) == Targets.Grade.WORDS_ONLY;
            default -> _ -> true;
        };
    }

    Targets.Grade grade(Objective objective) {
        return Targets.grade(indicators.getOrDefault(objective.code(), List.of()));
    }
}
