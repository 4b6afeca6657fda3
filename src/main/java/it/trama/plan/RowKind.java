package it.trama.plan;

/** What a row of a money table is. */
public enum RowKind {
    LINE,
    SUBTOTAL,
    TOTAL
}
