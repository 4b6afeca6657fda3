package it.trama.plan;

import it.trama.plan.PlanVersion.State;

/** A step of a version: from which state to which, and the act that makes it. */
enum VersionStep {
    CONSULTATION(State.DRAFT, State.IN_CONSULTATION, Act.Kind.CONSULTATION),
    WITHDRAWAL(State.IN_CONSULTATION, State.DRAFT, Act.Kind.WITHDRAWAL),
    DISCARD(State.DRAFT, State.DISCARDED, Act.Kind.DISCARD),
    ADOPTION(State.IN_CONSULTATION, State.ADOPTED, Act.Kind.DECISION),
    ENTRY_INTO_FORCE(State.ADOPTED, State.IN_FORCE, Act.Kind.ENTRY_INTO_FORCE),
    CLOSING(State.IN_FORCE, State.CLOSED, Act.Kind.CLOSING);

    final State from;
    final State to;
    final Act.Kind act;

    VersionStep(State from, State to, Act.Kind act) {
        this.from = from;
        this.to = to;
        this.act = act;
    }

    /** Towards a plan that holds: the others end something. */
    boolean forward() {
        return this == CONSULTATION || this == ADOPTION || this == ENTRY_INTO_FORCE;
    }
}
