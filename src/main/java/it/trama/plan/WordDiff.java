package it.trama.plan;

import it.trama.plan.PlanDiff.Piece;
import it.trama.plan.PlanDiff.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts as one: the words that stayed, those that went and those that came (longest common subsequence). */
final class WordDiff {
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");
    /** Beyond this the whole text is shown as gone and come: a table of lengths of so many cells would be too dear. */
    private static final long DEAR = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Piece> of(String before, String after) {
        var diff = new WordDiff(words(before), words(after));
        if ((long) diff.before.size() * diff.after.size() > DEAR) {
            return List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
        }
        diff.walk(diff.lengths());
        return List.copyOf(diff.pieces);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** lengths[i][j]: how many words the rests from i and from j have in common, in order. */
    private int[][] lengths() {
        var lengths = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                lengths[i][j] = same(i, j) ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    /** Spaces do not count: a word at the end of a text is the same word. */
    private boolean same(int i, int j) {
        return before.get(i).strip().equals(after.get(j).strip());
    }

    private void walk(int[][] lengths) {
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && same(i, j)) {
                add(Kind.SAME, after.get(j++));
                i++;
            } else if (i < before.size() && (j == after.size() || lengths[i + 1][j] >= lengths[i][j + 1])) {
                add(Kind.REMOVED, before.get(i++));
            } else {
                add(Kind.ADDED, after.get(j++));
            }
        }
    }

    private void add(Kind kind, String word) {
        if (pieces.isEmpty()) {
            pieces.add(new Piece(kind, word));
            return;
        }
        var last = apart(pieces.removeLast(), word);
        if (last.kind() == kind) {
            pieces.add(new Piece(kind, last.text() + word));
        } else {
            pieces.add(last);
            pieces.add(new Piece(kind, word));
        }
    }

    /** The last word of a text has no space behind it, but what stood in the other text may follow. */
    private static Piece apart(Piece piece, String next) {
        var text = piece.text();
        var glued = !Character.isWhitespace(text.charAt(text.length() - 1)) && !Character.isWhitespace(next.charAt(0));
        return glued ? new Piece(piece.kind(), text + " ") : piece;
    }
}
