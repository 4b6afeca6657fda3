import it.trama.Trama;
import it.trama.documents.Paper;
import it.trama.plan.Objective;
import it.trama.plan.Passage;
import it.trama.plan.PlanAction;
import it.trama.plan.PlanFrame;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.plan.pack.PlanPackages;
import it.trama.plan.paper.PaperSource;
import it.trama.plan.paper.PlanPapers;
import it.trama.shared.district.CurrentDistrict;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** A plan of more than 150 pages as files, by the whole application in a heap of 300 MB. */
final class Papers {
    private static final UUID CASALASCO = UUID.fromString("00000000-0000-7000-8000-000000000019");
    private static final int TIMES = 6, RUNS = 5;

    /** In a process of its own, whose heap cannot grow beyond what is promised. */
    static List<String> rows(Path root, Path folder) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(Server.java(), "-Xmx300m", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), root.resolve("bench/Papers.java").toString())
                .redirectError(folder.resolve("papers.log").toFile());
        builder.environment().put("TRAMA_HOME", folder.resolve("papers").toString());
        builder.environment().put("TRAMA_DEMO", "true");
        builder.environment().put("SERVER_PORT", "0");
        var process = builder.start();
        var rows = new String(process.getInputStream().readAllBytes()).lines().filter(l -> l.startsWith("| ")).toList();
        if (process.waitFor() != 0) {
            throw new IOException("see " + folder.resolve("papers.log"));
        }
        return rows;
    }

    public static void main(String[] arguments) {
        try (var context = SpringApplication.run(Trama.class)) {
            CurrentDistrict.run(CASALASCO, () -> measure(context));
        }
    }

    private static void measure(ApplicationContext context) {
        var plans = context.getBean(Plans.class);
        var code = "grande-" + UUID.randomUUID();
        var plan = plans.load(large(PlanPackages.bundled("/demo/casalasco"), code));
        for (var form : it.trama.documents.Papers.Form.values()) {
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            var seconds = new double[RUNS];
            var cpu = 0.0;
            var file = new byte[0];
            for (var i = 0; i < RUNS; i++) {
                var start = System.nanoTime();
                var before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                file = it.trama.documents.Papers.write(paper(context, plan.id()), form);
                seconds[i] = (System.nanoTime() - start) / 1e9;
                cpu = i > 0 ? cpu : (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
            }
            row(form, cpu, seconds, file);
        }
    }

    private static Paper paper(ApplicationContext context, UUID id) {
        var versions = context.getBean(PlanVersions.class);
        var version = versions.get(context.getBean(Plans.class).get(id).version());
        return context.getBean(PlanPapers.class).document(new PaperSource(
                versions.content(version.id()), version, versions.recordedActs(version.id())));
    }

    private static void row(it.trama.documents.Papers.Form form, double cpu, double[] seconds, byte[] file) {
        var best = java.util.Arrays.stream(seconds).min().orElse(0);
        var peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        System.out.println(Bench.figures("| %s%s | %.1f s, CPU %.1f s | %.1f s | %d MB | %d KB |", form, pages(form, file), seconds[0],
                cpu, best, peak, file.length >> 10));
    }

    private static String pages(it.trama.documents.Papers.Form form, byte[] file) {
        if (form != it.trama.documents.Papers.Form.PDF) {
            return "";
        }
        try (var document = org.apache.pdfbox.Loader.loadPDF(file)) {
            return ", " + document.getNumberOfPages() + " pagine";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).toList();
    }

    /** The real plan with its points and its objectives several times over. */
    private static PlanPackage large(PlanPackage plan, String code) {
        var frame = plan.frame();
        var programme = plan.programme();
        var passages = new ArrayList<Passage>();
        var objectives = new ArrayList<Objective>();
        var actions = new ArrayList<PlanAction>();
        for (var i = 0; i < TIMES; i++) {
            var end = "-" + i;
            programme.passages().forEach(p -> passages.add(new Passage(p.code() + end, p.chapter(), p.group(), p.side(),
                    p.axis(), p.title(), (p.text() + " ").repeat(4), p.note())));
            programme.objectives().forEach(o -> objectives.add(new Objective(o.code() + end, o.place(), o.title(),
                    o.matrixTitle(), o.types(), o.means(), o.ranges(), o.evaluationTools(), o.timings(),
                    o.regionalSheets(), o.owner(), o.note())));
            programme.actions().forEach(a -> actions.add(new PlanAction(a.code() + end, a.objective() + end, a.text(),
                    a.owner(), a.due(), a.note())));
        }
        return new PlanPackage(
                new PlanFrame(code, "Piano grande", frame.district(), frame.leadBody(), frame.region(),
                        frame.from().plusYears(9), frame.to().plusYears(9), null),
                plan.vocabulary(),
                new PlanPackage.Programme(passages, objectives, actions, List.of(), List.of(), List.of()),
                new PlanPackage.Figures(plan.figures().municipalities(), plan.figures().hours(), plan.figures().revenue(),
                        plan.figures().expenditure().stream().map(Papers::withoutObjectives).toList(),
                        plan.figures().channels(), plan.figures().statements()));
    }

    private static it.trama.plan.ExpenditureRow withoutObjectives(it.trama.plan.ExpenditureRow row) {
        return new it.trama.plan.ExpenditureRow(row.code(), row.kind(), row.year() + 9, row.section(), row.label(),
                row.amount(), List.of(), null);
    }
}
