package it.trama.plan.check;

import it.trama.plan.ListItem;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.check.Finding.Place;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A channel whose heading names some of its funds and holds others as well. */
final class ChannelLabels implements Rule {
    @Override
    public About about() {
        return new About(
                "channel-label",
                Severity.WARNING,
                "L’intestazione di un canale non nomina tutto quello che contiene",
                "Se l’intestazione del canale nomina tra parentesi alcuni dei fondi che lo alimentano, cerca gli altri.",
                "Completa l’intestazione, o scrivi «e altri fondi».");
    }

    private static final Pattern BRACKETS = Pattern.compile("\\(([^)]*)\\)");

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return plan.vocabulary().items().stream()
                .filter(item -> item.kind() == ListItem.Kind.CHANNEL)
                .flatMap(item -> judge(plan, item));
    }

    private Stream<Outcome> judge(PlanPackage plan, ListItem channel) {
        var named = BRACKETS.matcher(channel.label())
                .results()
                .flatMap(brackets -> Stream.of(brackets.group(1).split("\\W+")))
                .toList();
        var rows = new Budget(plan)
                .revenueLines()
                .filter(row -> channel.code().equals(row.channel()))
                .toList();
        var others = rows.stream().filter(row -> !named.contains(row.label())).toList();
        if (named.isEmpty() || others.size() == rows.size()) {
            return Stream.empty();
        }
        var where = "Uscite, canale " + channel.code();
        return Stream.of(
                others.isEmpty()
                        ? new Held(name(), where, "l’intestazione nomina tutti i fondi")
                        : finding(channel, where, rows, others));
    }

    private Finding finding(ListItem channel, String where, List<RevenueRow> rows, List<RevenueRow> others) {
        var all = Unit.EURO.say(Budget.sum(rows.stream().map(RevenueRow::first)).value());
        var rest =
                Unit.EURO.say(Budget.sum(others.stream().map(RevenueRow::first)).value());
        var names = others.stream().map(RevenueRow::label).collect(Collectors.joining(", "));
        return new Finding(
                name(),
                severity(),
                where,
                "«" + channel.label() + "»",
                "anche " + names,
                "",
                "Dei " + all + " del canale, " + rest + " vengono da fondi che l’intestazione non nomina: " + names
                        + ".",
                about().remedy(),
                Place.of("elenchi", channel.code()));
    }
}
