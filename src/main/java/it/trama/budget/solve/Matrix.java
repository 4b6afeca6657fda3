package it.trama.budget.solve;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A matrix of which the totals are known, in cents.
 *
 * @param channels total of each, in the order of the plan
 */
public record Matrix(List<Line> lines, Map<String, Long> channels) {
    /**
     * A row.
     *
     * @param allowed the channels it may use
     * @param present what its cells say now
     */
    public record Line(String code, String label, long total, Set<String> allowed, Map<String, Long> present) {
        long present(String channel) {
            return present.getOrDefault(channel, 0L);
        }

        /** The amounts that stay whole, in the order in which they stand; a line that does not add up is one amount. */
        List<Long> pieces(Iterable<String> channels) {
            var pieces = new java.util.ArrayList<Long>();
            channels.forEach(channel -> pieces.add(present(channel)));
            pieces.removeIf(piece -> piece == 0);
            var sum = pieces.stream().mapToLong(Long::longValue).sum();
            return sum == total ? pieces : List.of(total);
        }
    }

    /** Where a line meets a channel. */
    public record Place(String line, String channel) {}

    public List<Place> places() {
        return lines.stream()
                .flatMap(line -> channels.keySet().stream()
                        .filter(line.allowed()::contains)
                        .map(channel -> new Place(line.code(), channel)))
                .toList();
    }
}
