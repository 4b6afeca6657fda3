package it.trama.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts together what was recorded of the acts of a version, row by row as it was written. */
final class ActHistory {
    /**
     * A row.
     *
     * @param corrects the act as it was first recorded; null: this is the first row of an act
     */
    record Entry(
            UUID id,
            Act act,
            @Nullable UUID corrects,
            @Nullable LocalDate on,
            @Nullable String reason) {}

    private final Map<UUID, RecordedAct> acts = new LinkedHashMap<>();

    void add(Entry entry) {
        if (entry.corrects == null) {
            acts.put(entry.id, new RecordedAct(entry.id, entry.act, List.of()));
        } else {
            acts.computeIfPresent(entry.corrects, (_, was) -> corrected(was, entry));
        }
    }

    private static RecordedAct corrected(RecordedAct was, Entry entry) {
        var corrections = new ArrayList<>(was.corrections());
        if (entry.on != null && entry.reason != null) {
            corrections.add(new RecordedAct.Correction(entry.on, was.act(), entry.reason));
        }
        return new RecordedAct(was.id(), entry.act, List.copyOf(corrections));
    }

    /** In the order of their days; on one day in that of their recording. */
    List<RecordedAct> acts() {
        return acts.values().stream()
                .sorted(Comparator.comparing(recorded -> recorded.act().day()))
                .toList();
    }
}
