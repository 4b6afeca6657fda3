package it.trama.budget;

import java.math.BigDecimal;

/** Where money stands, in euro: allotted by the plan, reserved, committed, paid. */
public record Amounts(BigDecimal allotted, BigDecimal reserved, BigDecimal committed, BigDecimal paid) {
    public static final Amounts ZERO = new Amounts(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static Amounts allotting(BigDecimal euro) {
        return new Amounts(euro, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    static Amounts reserving(BigDecimal euro) {
        return new Amounts(BigDecimal.ZERO, euro, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    static Amounts committing(BigDecimal euro) {
        return new Amounts(BigDecimal.ZERO, BigDecimal.ZERO, euro, BigDecimal.ZERO);
    }

    static Amounts paying(BigDecimal euro) {
        return new Amounts(BigDecimal.ZERO, BigDecimal.ZERO, euro.negate(), euro);
    }

    public BigDecimal used() {
        return reserved.add(committed).add(paid);
    }

    public BigDecimal free() {
        return allotted.subtract(used());
    }

    public Amounts plus(Amounts other) {
        return new Amounts(
                allotted.add(other.allotted),
                reserved.add(other.reserved),
                committed.add(other.committed),
                paid.add(other.paid));
    }

    /** Of thousands at once. */
    public static Amounts sum(Iterable<Amounts> all) {
        var allotted = BigDecimal.ZERO;
        var reserved = BigDecimal.ZERO;
        var committed = BigDecimal.ZERO;
        var paid = BigDecimal.ZERO;
        for (var one : all) {
            allotted = allotted.add(one.allotted);
            reserved = reserved.add(one.reserved);
            committed = committed.add(one.committed);
            paid = paid.add(one.paid);
        }
        return new Amounts(allotted, reserved, committed, paid);
    }

    Amounts negated() {
        return new Amounts(allotted.negate(), reserved.negate(), committed.negate(), paid.negate());
    }

    Amounts withReserved(BigDecimal euro) {
        return new Amounts(allotted, euro, committed, paid);
    }
}
