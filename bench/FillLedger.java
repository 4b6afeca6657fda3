import it.trama.Trama;
import it.trama.plan.Act;
import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import it.trama.plan.PlanFrame;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.plan.RowKind;
import it.trama.plan.pack.PlanPackages;
import it.trama.shared.district.CurrentDistrict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;

/** Gives the demonstration's district a plan of 400 lines by 12 channels by 3 years, in force, each cell with a million euro. */
final class FillLedger {
    static final String PLAN = "grande";
    static final int FROM = 2018, LINES = 400, CHANNELS = 12, YEARS = 3;
    private static final UUID CASALASCO = UUID.fromString("00000000-0000-7000-8000-000000000019");
    private static final LocalDate DAY = LocalDate.of(2016, 6, 1);

    public static void main(String[] arguments) {
        try (var context = SpringApplication.run(Trama.class)) {
            var plans = context.getBean(Plans.class);
            var versions = context.getBean(PlanVersions.class);
            CurrentDistrict.run(CASALASCO, () -> {
                if (plans.withCode(PLAN).isEmpty()) {
                    enterIntoForce(plans.load(large()).version(), versions);
                }
            });
        }
    }

    private static void enterIntoForce(UUID version, PlanVersions versions) {
        versions.record(version, act(Act.Kind.CONCERTATION));
        versions.submitToConsultation(version, act(Act.Kind.CONSULTATION));
        versions.adopt(version, act(Act.Kind.DECISION));
        versions.record(version, act(Act.Kind.AGREEMENT));
        versions.enterIntoForce(version, act(Act.Kind.ENTRY_INTO_FORCE));
    }

    private static Act act(Act.Kind kind) {
        return new Act(kind, "7/2016", DAY, "Assemblea di prova", List.of("Prova Inventati"), null);
    }

    private static PlanPackage large() {
        var real = PlanPackages.bundled("/demo/casalasco");
        var frame = real.frame();
        var items = new ArrayList<>(real.vocabulary().items());
        items.removeIf(item -> item.kind() == ListItem.Kind.CHANNEL);
        for (var c = 1; c <= CHANNELS; c++) {
            items.add(new ListItem("C" + c, ListItem.Kind.CHANNEL, "Canale di prova " + c, null));
        }
        var rows = new ArrayList<ExpenditureRow>();
        var cells = new ArrayList<ChannelAmount>();
        var million = new BigDecimal("1000000.00");
        for (var year = 0; year < YEARS; year++) {
            for (var l = 1; l <= LINES; l++) {
                var code = "L" + year + "-" + l;
                rows.add(new ExpenditureRow(code, RowKind.LINE, FROM + year, "Sezione di prova " + (1 + l / 40),
                        "Linea di prova numero " + l, million.multiply(BigDecimal.valueOf(CHANNELS)),
                        l % 3 == 0 ? List.of() : List.of("SW1"), null));
                for (var c = 1; c <= CHANNELS; c++) {
                    cells.add(new ChannelAmount(code + "-" + c, code, "C" + c, million,
                            ChannelAmount.Provenance.PRINTED, null, null));
                }
            }
        }
        return new PlanPackage(
                new PlanFrame(PLAN, "Piano grande di prova", frame.district(), frame.leadBody(), frame.region(),
                        LocalDate.of(FROM, 1, 1), LocalDate.of(FROM + YEARS - 1, 12, 31), null),
                new PlanPackage.Vocabulary(items, real.vocabulary().axes(), real.vocabulary().names()),
                real.programme(),
                new PlanPackage.Figures(real.figures().municipalities(), real.figures().hours(), List.of(), rows, cells,
                        List.of()));
    }
}
