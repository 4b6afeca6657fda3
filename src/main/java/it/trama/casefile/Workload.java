package it.trama.casefile;

import java.util.UUID;

/**
 * What a worker carries: the open cases they answer for, and the time in the diaries.
 *
 * @param minutes written in the diaries in the period
 */
public record Workload(UUID account, String name, int light, int simple, int complex, int minutes) {
    public int cases() {
        return light + simple + complex;
    }

    /** A complex case counts as four light ones, a simple one as two. */
    public int weight() {
        return light + 2 * simple + 4 * complex;
    }
}
