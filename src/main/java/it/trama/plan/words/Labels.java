package it.trama.plan.words;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import it.trama.plan.Axis;
import it.trama.plan.ListItem;
import it.trama.plan.PlanPackage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The plan's own words for the codes of its lists; a code without a word stands for itself. */
public final class Labels {
    private final Map<String, ListItem> items;
    private final Map<String, Axis> axes;

    private Labels(Map<String, ListItem> items, Map<String, Axis> axes) {
        this.items = items;
        this.axes = axes;
    }

    public static Labels of(PlanPackage plan) {
        return new Labels(
                plan.vocabulary().items().stream().collect(toMap(ListItem::code, identity(), (a, b) -> a)),
                plan.vocabulary().axes().stream().collect(toMap(Axis::code, identity(), (a, b) -> a)));
    }

    public String item(String code) {
        var item = items.get(code);
        return item == null ? code : item.label();
    }

    public String axis(String code) {
        var axis = axes.get(code);
        return axis == null ? code : axis.name();
    }

    /** The word of an entry of a list or of an axis, whichever has this code. */
    public String either(String code) {
        return items.containsKey(code) ? item(code) : axis(code);
    }

    /** The words of those codes that are there, in their order. */
    public List<String> items(Collection<@Nullable String> codes) {
        return codes.stream().filter(Objects::nonNull).map(this::item).toList();
    }

    /** As the beginning of a sentence. */
    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    public static String joined(Collection<String> texts) {
        return texts.isEmpty() ? "–" : String.join("; ", texts);
    }
}
