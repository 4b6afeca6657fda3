package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Plan;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersion;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.plan.RecordedAct;
import it.trama.plan.words.Labels;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what an address of the plan speaks about: the plan, the version that is meant, and what it says. */
@Component
class PlanReading {
    private final Plans plans;
    private final PlanVersions versions;

    /** A plan opened at one of its versions. */
    record Opened(Plan plan, PlanVersion version, List<PlanVersion> all, List<RecordedAct> acts, PlanHeading heading) {}

    PlanReading(Plans plans, PlanVersions versions) {
        this.plans = plans;
        this.versions = versions;
    }

    /** The version with the number asked for; without one, that in force, else the latest. */
    Opened open(String code, @Nullable Integer asked, Operator operator) {
        var plan = plans.get(code);
        var all = plans.versions(plan.id());
        var number = asked == null ? plan.number() : asked;
        var version = all.stream()
                .filter(v -> v.number() == number && seen(v, plan, operator))
                .findFirst()
                .orElseThrow(() -> new NotFound("version", number));
        var acts = versions.recordedActs(version.id());
        var heading = heading(plan, version, asked, operator).since(since(version, acts));
        return new Opened(plan, version, all, acts, heading);
    }

    /** To work on it: without a version asked for, the open one, if there is one. */
    Opened openForWork(String code, @Nullable Integer asked, Operator operator) {
        var opened = open(code, asked, operator);
        if (asked != null || opened.version().state().open()) {
            return opened;
        }
        return opened.all().stream()
                .filter(v -> v.state().open())
                .findFirst()
                .map(v -> open(code, v.number(), operator))
                .orElse(opened);
    }

    PlanPackage content(Opened opened) {
        return versions.content(opened.version().id());
    }

    /** A draft beside the version that holds is for those who work on it. */
    static boolean seen(PlanVersion version, Plan plan, Operator operator) {
        var working = version.state() == PlanVersion.State.DRAFT || version.state() == PlanVersion.State.DISCARDED;
        return !working || version.number() == plan.number() || PlanAccess.planner(operator);
    }

    List<VersionRow> history(Opened opened, Operator operator) {
        return opened.all().stream()
                .filter(v -> seen(v, opened.plan(), operator))
                .map(v -> row(v, opened, v.id().equals(opened.version().id()) ? plain(opened.acts()) : List.of()))
                .toList();
    }

    /** With the dated acts of each version. */
    List<VersionRow> historyWithActs(Opened opened, Operator operator) {
        var acts = versions.actsOfPlan(opened.plan().id());
        return opened.all().stream()
                .filter(v -> seen(v, opened.plan(), operator))
                .map(v -> row(
                        v,
                        opened,
                        VersionRow.ActRow.of(acts.getOrDefault(v.id(), List.of()), opened.heading(), v.number())))
                .toList();
    }

    private static VersionRow row(PlanVersion version, Opened opened, List<VersionRow.ActRow> acts) {
        return new VersionRow(
                version.number(),
                state(version.state()),
                tag(version.state()),
                "/piani/" + opened.plan().code() + "?versione=" + version.number(),
                version.number() == opened.version().number(),
                acts);
    }

    private static List<VersionRow.ActRow> plain(List<RecordedAct> acts) {
        return acts.stream()
                .map(recorded -> VersionRow.ActRow.of(recorded.act()))
                .toList();
    }

    private static PlanHeading heading(Plan plan, PlanVersion version, @Nullable Integer asked, Operator operator) {
        var editor = PlanAccess.editor(operator);
        return new PlanHeading(
                plan.code(),
                plan.title(),
                version.number(),
                asked,
                state(version.state()),
                tag(version.state()),
                "",
                PlanAccess.planner(operator),
                editor,
                editor && version.state().open(),
                editor && version.state().reporting());
    }

    /** The act by which the version is what it is; a draft has only its beginning. */
    private static String since(PlanVersion version, List<RecordedAct> acts) {
        return acts.isEmpty()
                ? t("plan.history.draft", version.number(), Words.date(version.createdOn()))
                : t(
                        "plan.history.act",
                        version.number(),
                        t("plan.act." + acts.getLast().act().kind()).toLowerCase(Words.locale()),
                        Words.date(acts.getLast().act().day()));
    }

    static String state(PlanVersion.State state) {
        return Labels.capital(t("plan.state." + state));
    }

    static String tag(PlanVersion.State state) {
        return switch (state) {
            case DRAFT -> "line";
            case IN_CONSULTATION -> "info";
            case ADOPTED, IN_FORCE -> "ok";
            case CLOSED, DISCARDED -> "idle";
        };
    }
}
