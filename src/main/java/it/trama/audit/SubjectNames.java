package it.trama.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Extension point: what the things of a module are called, for whoever reads the register. */
public interface SubjectNames {
    /** The names of those that the module knows by now, of the current district; an empty map for the things of others. */
    Map<UUID, String> names(String subject, Collection<UUID> ids);
}
