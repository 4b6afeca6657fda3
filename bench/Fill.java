import it.trama.Trama;
import it.trama.plan.Objective;
import it.trama.plan.PlanFrame;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.plan.pack.PlanPackages;
import it.trama.shared.district.CurrentDistrict;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** Gives the demonstration's district as many plans as are asked for, each of forty objectives. */
final class Fill {
    private static final UUID CASALASCO = UUID.fromString("00000000-0000-7000-8000-000000000019");
    private static final int OBJECTIVES = 40;

    public static void main(String[] arguments) {
        try (var context = SpringApplication.run(Trama.class)) {
            var plans = context.getBean(Plans.class);
            var content = PlanPackages.bundled("/demo/casalasco");
            CurrentDistrict.run(CASALASCO, () -> draft(context));
            for (var i = 1; i < Integer.parseInt(arguments[0]); i++) {
                var code = "misura-" + i;
                CurrentDistrict.run(CASALASCO, () -> {
                    if (plans.withCode(code).isEmpty()) {
                        plans.load(another(content, code));
                    }
                });
            }
        }
    }

    /** The plan in force gets a draft, on which the office works. */
    private static void draft(ApplicationContext context) {
        var plan = context.getBean(Plans.class).get("PDZ");
        if (context.getBean(Plans.class).versions(plan.id()).size() == 1) {
            context.getBean(PlanVersions.class).draftFrom(plan.version());
        }
    }

    private static PlanPackage another(PlanPackage plan, String code) {
        var frame = plan.frame();
        var years = frame.from().plusYears(3);
        return new PlanPackage(
                new PlanFrame(code, "Piano " + code, frame.district(), frame.leadBody(), frame.region(), years,
                        years.plusYears(3).minusDays(1), null),
                plan.vocabulary(), fortyObjectives(plan.programme()), plan.figures());
    }

    private static PlanPackage.Programme fortyObjectives(PlanPackage.Programme programme) {
        var objectives = new ArrayList<>(programme.objectives());
        for (var i = 0; objectives.size() < OBJECTIVES; i++) {
            var o = objectives.get(i);
            objectives.add(new Objective("ALTRO" + i, o.place(), o.title(), o.matrixTitle(), o.types(), o.means(),
                    o.ranges(), o.evaluationTools(), o.timings(), o.regionalSheets(), o.owner(), o.note()));
        }
        return new PlanPackage.Programme(programme.passages(), objectives, programme.actions(), programme.milestones(),
                programme.progress(), programme.indicators());
    }
}
