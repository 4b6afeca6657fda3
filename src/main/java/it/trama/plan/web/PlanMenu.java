package it.trama.plan.web;

import it.trama.shared.web.Menu;
import it.trama.shared.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The plan's own pages in the rail: of the plan in force, and of whichever plan is being read. */
@Component
class PlanMenu implements Menu {
    private static final String ANY_PLAN = "/piani/[^/]+";

    @Override
    public List<Entry> entries(Viewer viewer) {
        if (PlanAccess.READERS.stream().noneMatch(role -> viewer.hasRole(role.name()))) {
            return List.of();
        }
        var objectives = new Entry(Section.PLAN, 10, "plan.menu.objectives", "/piano").alsoAt("/piani(/.*)?");
        var chapters = new Entry(Section.PLAN, 20, "plan.menu.chapters", "/piano/capitoli")
                .alsoAt(ANY_PLAN + "/(capitoli|ore)(/.*)?");
        var money = new Entry(Section.PLAN, 25, "plan.menu.money", "/piano/entrate-uscite")
                .alsoAt(ANY_PLAN + "/entrate-uscite");
        var versions = new Entry(Section.PLAN, 40, "plan.menu.versions", "/piano/versioni")
                .alsoAt(ANY_PLAN + "/(versioni|confronto)(/.*)?");
        var papers = new Entry(Section.PLAN, 45, "plan.menu.papers", "/piano/documenti")
                .alsoAt(ANY_PLAN + "/documenti(/.*)?");
        if (!PlanAccess.planner(viewer)) {
            return List.of(objectives, chapters, money, versions, papers);
        }
        var check =
                new Entry(Section.PLAN, 30, "plan.menu.check", "/piano/coerenza").alsoAt(ANY_PLAN + "/coerenza(/.*)?");
        var exchange =
                new Entry(Section.PLAN, 60, "plan.menu.exchange", "/piano/importa").alsoAt(ANY_PLAN + "/importa(/.*)?");
        if (!PlanAccess.editor(viewer)) {
            return List.of(objectives, chapters, money, check, versions, papers, exchange);
        }
        var sheets =
                new Entry(Section.PLAN, 50, "plan.menu.sheets", "/piano/modifica").alsoAt(ANY_PLAN + "/modifica(/.*)?");
        return List.of(objectives, chapters, money, check, versions, papers, sheets, exchange);
    }
}
