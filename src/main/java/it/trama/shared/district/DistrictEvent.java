package it.trama.shared.district;

import it.trama.shared.district.CurrentActor.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a district and is heard later, on another thread: it carries where and by whom, and its
 * listeners work there again. Only such events may have an {@code @ApplicationModuleListener}.
 */
public interface DistrictEvent {
    /** Usually a component of the event's record, filled by {@link Origin#here()}. */
    Origin origin();

    /**
     * The district, and the person, on whose behalf something happened.
     *
     * @param actor nobody: the application itself
     */
    record Origin(UUID district, @Nullable Actor actor) {
        public static Origin here() {
            return new Origin(CurrentDistrict.id(), CurrentActor.get().orElse(null));
        }
    }
}
