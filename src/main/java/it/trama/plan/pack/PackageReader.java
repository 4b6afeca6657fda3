package it.trama.plan.pack;

import it.trama.documents.Workbook;
import it.trama.plan.AlternativeName;
import it.trama.plan.Axis;
import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.HoursRow;
import it.trama.plan.Indicator;
import it.trama.plan.ListItem;
import it.trama.plan.Milestone;
import it.trama.plan.Objective;
import it.trama.plan.Passage;
import it.trama.plan.PlanAction;
import it.trama.plan.PlanFrame;
import it.trama.plan.PlanMunicipality;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanPackage.Figures;
import it.trama.plan.PlanPackage.Programme;
import it.trama.plan.PlanPackage.Vocabulary;
import it.trama.plan.PlanRow;
import it.trama.plan.Progress;
import it.trama.plan.RevenueRow;
import it.trama.plan.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns a workbook into a plan, gathering every problem on the way. */
final class PackageReader {
    private final Problems problems = new Problems();
    /** By what their rows are; only the sheets whose headings hold. */
    private final Map<Class<?>, SheetReader> readers = new LinkedHashMap<>();

    Reading read(Workbook workbook) {
        var given = byName(workbook);
        for (var sheet : Sheets.ALL) {
            var found = given.remove(sheet.name());
            if (found == null) {
                problem(sheet.name(), "Il foglio manca.", "Aggiungilo, anche vuoto, con le sole intestazioni.");
                continue;
            }
            var reader = new SheetReader(sheet, problems);
            if (reader.read(found.rows())) {
                readers.put(sheet.type(), reader);
            }
        }
        given.remove(PlanPackages.INSTRUCTIONS);
        given.keySet()
                .forEach(name -> problem(
                        name,
                        "Il foglio non è previsto.",
                        "Toglilo, oppure dagli il nome di uno dei fogli del Piano."));
        references();
        cover();
        return problems.count() == 0 ? new Reading(plan(), List.of()) : new Reading(null, problems.all());
    }

    private Map<String, Workbook.Sheet> byName(Workbook workbook) {
        var given = new LinkedHashMap<String, Workbook.Sheet>();
        for (var sheet : workbook.sheets()) {
            var name = sheet.name().strip().toLowerCase(Locale.ITALIAN);
            if (given.putIfAbsent(name, sheet) != null) {
                problem(name, "Il foglio c’è due volte.", "Tienine uno solo.");
            }
        }
        return given;
    }

    private void problem(String sheet, String message, String remedy) {
        problems.add(new Problem(sheet, 0, "", message, remedy));
    }

    /** Each reference names a row that is there; of a sheet that could not be read nothing is known. */
    private void references() {
        for (var reader : readers.values()) {
            for (var use : reader.uses()) {
                var target = readers.get(use.column().refersTo());
                if (target != null && !target.knows(use.code())) {
                    reader.dangling(use, target.sheet());
                } else if (target != null && !target.suits(use)) {
                    reader.misplaced(use);
                }
            }
        }
    }

    private void cover() {
        var cover = readers.get(PlanFrame.class);
        if (cover != null && cover.size() != 1) {
            problem("piano", "Il foglio ha %d righe.".formatted(cover.size()), "La copertina ha una riga sola.");
        }
    }

    private <R extends PlanRow> List<R> all(Class<R> type) {
        var reader = readers.get(type);
        return reader == null
                ? List.of()
                : reader.rows().stream().map(type::cast).toList();
    }

    private PlanPackage plan() {
        return new PlanPackage(
                all(PlanFrame.class).getFirst(),
                new Vocabulary(all(ListItem.class), all(Axis.class), all(AlternativeName.class)),
                new Programme(
                        all(Passage.class),
                        all(Objective.class),
                        all(PlanAction.class),
                        all(Milestone.class),
                        all(Progress.class),
                        all(Indicator.class)),
                new Figures(
                        all(PlanMunicipality.class),
                        all(HoursRow.class),
                        all(RevenueRow.class),
                        all(ExpenditureRow.class),
                        all(ChannelAmount.class),
                        all(Statement.class)));
    }
}
