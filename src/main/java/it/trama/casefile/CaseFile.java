package it.trama.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case: somebody followed by the services, with one worker who answers for it.
 *
 * @param ending null while it is open
 * @param municipality ISTAT code of the municipality to which it belongs
 * @param guarded invisible outside its team, with its person
 * @param team who works on it today, the responsible worker first
 */
public record CaseFile(
        UUID id,
        UUID person,
        LocalDate opened,
        @Nullable Ending ending,
        String reason,
        Complexity complexity,
        @Nullable String municipality,
        boolean guarded,
        @Nullable DeskNote deskNote,
        List<TeamMember> team,
        int version) {
    /** When and how a case ended. */
    public record Ending(LocalDate day, Closing how) {}

    /** How a case can end. */
    public enum Closing {
        RESULT,
        MOVED,
        DIED,
        WITHDREW,
        OTHER_SERVICE,
        LOST,
        MISTAKE
    }

    /** How much work it is. */
    public enum Complexity {
        LIGHT,
        SIMPLE,
        COMPLEX
    }

    /** What the worker chose to leave at the desk, and nothing else of the case. */
    public record DeskNote(String text, LocalDate day) {}

    public boolean open() {
        return ending == null;
    }

    /** Who answers for it; nobody on a closed one. */
    public @Nullable TeamMember responsible() {
        return team.stream().filter(TeamMember::responsible).findFirst().orElse(null);
    }
}
