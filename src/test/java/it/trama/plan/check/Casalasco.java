package it.trama.plan.check;

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
import it.trama.plan.PlanRow;
import it.trama.plan.Progress;
import it.trama.plan.RevenueRow;
import it.trama.plan.Statement;
import it.trama.plan.pack.Sheets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** The real plan, from the demo package. */
final class Casalasco {
    static final Path FOLDER = Path.of("src/main/resources/demo/casalasco");

    static PlanPackage plan() {
        return new PlanPackage(
                rows(PlanFrame.class).getFirst(),
                new PlanPackage.Vocabulary(rows(ListItem.class), rows(Axis.class), rows(AlternativeName.class)),
                new PlanPackage.Programme(
                        rows(Passage.class),
                        rows(Objective.class),
                        rows(PlanAction.class),
                        rows(Milestone.class),
                        rows(Progress.class),
                        rows(Indicator.class)),
                new PlanPackage.Figures(
                        rows(PlanMunicipality.class),
                        rows(HoursRow.class),
                        rows(RevenueRow.class),
                        rows(ExpenditureRow.class),
                        rows(ChannelAmount.class),
                        rows(Statement.class)));
    }

    private static <R extends PlanRow> List<R> rows(Class<R> type) {
        var sheet = Sheets.of(type);
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser =
                format.parse(Files.newBufferedReader(FOLDER.resolve(sheet.name() + ".csv"), StandardCharsets.UTF_8))) {
            var rows = new ArrayList<R>();
            for (var record : parser) {
                var parsed = sheet.parse(record.toMap());
                if (parsed.row() == null) {
                    throw new IllegalStateException(sheet.name() + " " + parsed.problems());
                }
                rows.add(type.cast(parsed.row()));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Casalasco() {}
}
