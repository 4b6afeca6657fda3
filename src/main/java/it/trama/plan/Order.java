package it.trama.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stayed in order when a list was rearranged. */
final class Order {
    /** The longest rising subsequence (patience sorting) of different numbers. */
    static Set<Integer> longestRising(List<Integer> numbers) {
        var tails = new ArrayList<Integer>();
        var indexes = new ArrayList<Integer>();
        var previous = new int[numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            int found = Collections.binarySearch(tails, numbers.get(i));
            int at = found >= 0 ? found : -found - 1;
            previous[i] = at == 0 ? -1 : indexes.get(at - 1);
            if (at == tails.size()) {
                tails.add(numbers.get(i));
                indexes.add(i);
            } else {
                tails.set(at, numbers.get(i));
                indexes.set(at, i);
            }
        }
        return walkBack(numbers, previous, indexes.isEmpty() ? -1 : indexes.getLast());
    }

    private static Set<Integer> walkBack(List<Integer> numbers, int[] previous, int last) {
        var rising = new HashSet<Integer>();
        for (int i = last; i >= 0; i = previous[i]) {
            rising.add(numbers.get(i));
        }
        return rising;
    }

    private Order() {}
}
