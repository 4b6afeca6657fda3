package it.trama.casefile;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Extension point: what a module keeps about a person, when two turn out to be one, or to be two after all. */
public interface PersonRecords {
    /** Those tables that name a person and follow: a test asks of each other one why it stays. */
    Set<String> tables();

    /** All that can go from one to the other, and has gone. */
    List<Moved> move(UUID from, UUID to);

    /** The same rows again, those that still are where they were moved to; what belongs to other modules is left alone. */
    void moveBack(UUID from, UUID to, List<Moved> moved);

    /** @param key of the row: its id, or what else tells it from the others */
    record Moved(String what, String key) {}
}
