package it.trama.budget;

/** How much of a line, through a channel, in a year, stands where; the sum of its entries. */
public record CellBalance(BudgetCell cell, Amounts amounts, boolean closed) {}
