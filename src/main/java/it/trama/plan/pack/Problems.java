package it.trama.plan.pack;

import java.util.ArrayList;
import java.util.List;

/** The problems met on the way, in the order of the sheets; beyond what a person can mend in a day they are counted. */
final class Problems {
    private static final int MOST = 1000;

    private final List<Problem> told = new ArrayList<>();
    private int untold;

    void add(Problem problem) {
        if (told.size() < MOST) {
            told.add(problem);
        } else {
            untold++;
        }
    }

    int count() {
        return told.size() + untold;
    }

    List<Problem> all() {
        var all = new ArrayList<>(told);
        if (untold > 0) {
            all.add(new Problem(
                    "", 0, "", "Ci sono altri %d problemi.".formatted(untold), "Correggi questi e riprova."));
        }
        return List.copyOf(all);
    }
}
