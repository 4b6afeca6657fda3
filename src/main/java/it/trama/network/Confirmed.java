package it.trama.network;

import java.time.LocalDate;

/** When somebody last said that all of a sheet is still so. */
public record Confirmed(LocalDate day, String by) {
    /** After so many months without a word nobody knows whether it is still so. */
    public static final int MONTHS = 6;

    public boolean old(LocalDate today) {
        return day.plusMonths(MONTHS).isBefore(today);
    }
}
