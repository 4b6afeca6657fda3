package it.trama.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a version answers its region, both ways.
 *
 * @param frame the regional frame of its years; null: none is known, and nothing can be said
 * @param sheets every sheet of the frame with the objectives that take it up
 * @param alone objectives that take up no sheet of the frame
 * @param unknown codes that objectives name and the frame does not have
 */
public record Coverage(@Nullable RegionalFrame frame, List<Taken> sheets, List<Objective> alone, List<String> unknown) {

    /** A regional sheet and the local objectives that take it up: none, and it is uncovered. */
    public record Taken(RegionalFrame.Sheet sheet, List<Objective> objectives) {}

    static Coverage of(RegionalFrame frame, List<Objective> objectives) {
        var codes = frame.sheets().stream().map(RegionalFrame.Sheet::code).toList();
        return new Coverage(
                frame,
                frame.sheets().stream()
                        .map(sheet -> new Taken(
                                sheet,
                                objectives.stream()
                                        .filter(o -> o.regionalSheets().contains(sheet.code()))
                                        .toList()))
                        .toList(),
                objectives.stream()
                        .filter(o -> o.regionalSheets().stream().noneMatch(codes::contains))
                        .toList(),
                named(objectives)
                        .filter(code -> !codes.contains(code))
                        .distinct()
                        .toList());
    }

    private static Stream<String> named(List<Objective> objectives) {
        return objectives.stream().flatMap(o -> o.regionalSheets().stream());
    }

    public List<RegionalFrame.Sheet> uncovered() {
        return sheets.stream()
                .filter(taken -> taken.objectives().isEmpty())
                .map(Taken::sheet)
                .toList();
    }
}
