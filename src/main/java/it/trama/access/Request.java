package it.trama.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks for. How far it has come follows from its facts.
 *
 * @param body the other body, of an application or of what is not for us
 * @param facts what has happened to it since
 */
public record Request(
        UUID id,
        UUID person,
        Kind kind,
        @Nullable String body,
        List<String> needs,
        @Nullable String words,
        LocalDate received,
        @Nullable String municipality,
        String author,
        Facts facts) {

    /** For us, or not. */
    public enum Kind {
        OURS,
        OTHER_BODY,
        OUTSIDE
    }

    /** How a request ends without a case. */
    public enum Ending {
        ANSWERED,
        ADVISED,
        ELSEWHERE,
        WITHDRAWN,
        NO_ANSWER
    }

    /** How far it has come. */
    public enum State {
        RECEIVED,
        ANALYSED,
        REFERRED,
        ACCEPTED,
        REFUSED,
        TAKEN,
        CLOSED
    }

    /**
     * What has happened to a request.
     *
     * @param outcome of the last preliminary analysis
     * @param referral how the last one stands
     * @param caseFile the case that it went into
     */
    public record Facts(
            @Nullable LocalDate analysed,
            Analysis.@Nullable Outcome outcome,
            @Nullable Sent referral,
            @Nullable UUID caseFile,
            @Nullable LocalDate taken,
            @Nullable LocalDate closed,
            @Nullable Ending ending,
            @Nullable String why) {}

    /**
     * What became of a request that went to another body.
     *
     * @param accepted null: they have not answered
     */
    public record Sent(
            LocalDate day,
            @Nullable LocalDate answered,
            @Nullable Boolean accepted) {}

    public State state() {
        if (facts.closed() != null) {
            return State.CLOSED;
        }
        if (facts.taken() != null) {
            return State.TAKEN;
        }
        var sent = facts.referral();
        if (sent != null && sent.accepted() == null) {
            return State.REFERRED;
        }
        if (sent != null && Boolean.TRUE.equals(sent.accepted())) {
            return State.ACCEPTED;
        }
        if (sent != null && !looked(sent.answered())) {
            return State.REFUSED;
        }
        return facts.analysed() == null ? State.RECEIVED : State.ANALYSED;
    }

    /** Somebody has looked at it again since. */
    private boolean looked(@Nullable LocalDate since) {
        return facts.analysed() != null && since != null && facts.analysed().isAfter(since);
    }

    /** Something can still be done with it. */
    public boolean open() {
        return facts.closed() == null && facts.taken() == null;
    }
}
