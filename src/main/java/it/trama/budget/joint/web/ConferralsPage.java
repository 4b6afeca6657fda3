package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.Conferral;
import it.trama.budget.joint.Conferrals;
import it.trama.budget.joint.SocialService;
import it.trama.shared.web.Words;
import it.trama.territory.Municipality;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Services by municipalities, on a day.
 *
 * @param day as the calendar of the form writes it
 * @param share what is spent on what is conferred, or why it is not known
 * @param differs what the figures of expenditure say otherwise than the register; empty: nothing
 * @param totals services conferred by each municipality
 */
public record ConferralsPage(
        String day,
        String lead,
        List<Stat> stats,
        String share,
        String differs,
        List<String> municipalities,
        List<Row> rows,
        List<String> totals,
        boolean writer) {

    /**
     * A service.
     *
     * @param who manages it, by the conferrals of the day
     */
    public record Row(String service, String who, String count, List<Cell> cells) {}

    /**
     * A service in a municipality.
     *
     * @param since the year; empty: it is not conferred
     * @param href where it is ended; empty: not by this reader
     */
    public record Cell(String since, String spoken, String href) {
        static final Cell NONE = new Cell("", "", "");
    }

    /** What the page is made of. */
    record View(
            LocalDate day,
            List<Municipality> municipalities,
            List<SocialService> services,
            List<Conferral> conferrals,
            @Nullable Integer year,
            Conferrals.@Nullable Share share,
            boolean writer) {
        String service(String code) {
            return services.stream()
                    .filter(service -> service.code().equals(code))
                    .findFirst()
                    .map(SocialService::name)
                    .orElse(code);
        }

        String municipality(String istat) {
            return municipalities.stream()
                    .filter(municipality -> municipality.istat().equals(istat))
                    .findFirst()
                    .map(Municipality::name)
                    .orElse(istat);
        }

        Map<String, Map<String, Conferral>> grid() {
            var grid = new HashMap<String, Map<String, Conferral>>();
            conferrals.forEach(held ->
                    grid.computeIfAbsent(held.service(), _ -> new HashMap<>()).put(held.municipality(), held));
            return grid;
        }
    }

    static ConferralsPage of(View view) {
        var grid = view.grid();
        return new ConferralsPage(
                view.day().toString(),
                t(
                        "joint.conferrals.lead",
                        Words.date(view.day()),
                        Words.number(view.services().size()),
                        Words.number(view.municipalities().size())),
                stats(view, grid),
                share(view),
                differs(view),
                view.municipalities().stream().map(Municipality::name).toList(),
                view.services().stream()
                        .map(service -> row(view, service, grid.getOrDefault(service.code(), Map.of())))
                        .toList(),
                view.municipalities().stream()
                        .map(m -> Words.number(grid.values().stream()
                                .filter(held -> held.containsKey(m.istat()))
                                .count()))
                        .toList(),
                view.writer());
    }

    private static List<Stat> stats(View view, Map<String, Map<String, Conferral>> grid) {
        var all = grid.values().stream()
                .filter(held -> held.size() >= view.municipalities().size())
                .count();
        var cells = grid.values().stream().mapToInt(Map::size).sum();
        return List.of(
                new Stat(Words.number(grid.size()), t("joint.conferrals.some")),
                new Stat(Words.number(all), t("joint.conferrals.all")),
                new Stat(Words.number(cells), t("joint.conferrals.cells")));
    }

    private static String share(View view) {
        var share = view.share();
        if (share == null || share.total().signum() == 0) {
            return t("joint.conferrals.no-share");
        }
        return t(
                "joint.conferrals.share",
                String.valueOf(view.year()),
                Figures.percent(share.conferred(), share.total()),
                Words.money(share.conferred()),
                Words.money(share.total()));
    }

    private static String differs(View view) {
        var share = view.share();
        return share == null || share.joint().compareTo(share.conferred()) == 0
                ? ""
                : t(
                        "joint.conferrals.differs",
                        Words.money(share.joint()),
                        Words.money(share.joint().subtract(share.conferred()).abs()));
    }

    private static Row row(View view, SocialService service, Map<String, Conferral> held) {
        var who = held.values().stream()
                .map(Conferral::performer)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        var count = t(
                "joint.of",
                Words.number(held.size()),
                Words.number(view.municipalities().size()));
        return new Row(
                service.name(),
                who,
                count,
                view.municipalities().stream()
                        .map(m -> cell(view, held.get(m.istat()), service, m))
                        .toList());
    }

    private static String spoken(Conferral held, SocialService service, Municipality municipality) {
        return t(
                "joint.conferrals.cell",
                service.name(),
                municipality.name(),
                Words.date(held.from()),
                held.performer(),
                held.act());
    }

    private static Cell cell(View view, @Nullable Conferral held, SocialService service, Municipality municipality) {
        if (held == null) {
            return Cell.NONE;
        }
        return new Cell(
                String.valueOf(held.from().getYear()),
                spoken(held, service, municipality),
                view.writer() ? "/bilancio/gestione-associata/" + held.id() + "/fine" : "");
    }
}
