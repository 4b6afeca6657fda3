package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.Relation;
import it.trama.casefile.Relation.Side;
import it.trama.casefile.Relation.Tie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who is around a person, drawn: the person in the middle, each tie a line that says how it is. */
public record Ecomap(String title, String name, List<Node> nodes) {
    private static final int CENTRE_X = 220, CENTRE_Y = 160, WIDE = 168, HIGH = 112, MOST = 12, LABEL = 20;
    private static final double NEAR = 0.7;
    private static final int LINE = 30, LEFT = 58, RIGHT = 382, ABOVE = -16, BELOW = 27;

    /**
     * Somebody around.
     *
     * @param labelY where their name stands
     * @param line class of the line
     * @param word beside the line, when something has to be said
     */
    public record Node(
            int x,
            int y,
            int labelX,
            int labelY,
            String label,
            Side side,
            String line,
            String word,
            int wordX,
            int wordY) {}

    static Ecomap of(String name, List<Relation> relations) {
        var drawn = relations.stream()
                .filter(r -> !r.around().dead())
                .sorted(Comparator.comparing((Relation r) -> r.around().kind().side())
                        .thenComparing(r -> r.tie() == Tie.WEAK || r.tie() == Tie.BROKEN))
                .limit(MOST)
                .toList();
        var nodes = new ArrayList<Node>();
        for (var i = 0; i < drawn.size(); i++) {
            nodes.add(node(drawn.get(i), 2 * Math.PI * i / drawn.size() - Math.PI * 0.75));
        }
        return new Ecomap(t("net.title", name, String.valueOf(relations.size())), name, nodes);
    }

    /** The nearer a name is to the middle, above or below, the further out it stands: those beside it are near. */
    private static Node node(Relation relation, double angle) {
        var x = CENTRE_X + (int) Math.round(WIDE * Math.cos(angle));
        var y = CENTRE_Y + (int) Math.round(HIGH * Math.sin(angle));
        var out = (int) Math.max(0, LINE * (1 - Math.abs(Math.cos(angle)) / NEAR));
        return new Node(
                x,
                y,
                Math.clamp(x, LEFT, RIGHT),
                y < CENTRE_Y ? y + ABOVE - out : y + BELOW + out,
                label(relation),
                relation.around().kind().side(),
                line(relation.tie()),
                relation.tired() ? t("net.tired") : "",
                (x + CENTRE_X) / 2,
                (y + CENTRE_Y) / 2);
    }

    private static String label(Relation relation) {
        var name = relation.around().name();
        return name.length() <= LABEL ? name : name.substring(0, LABEL - 1) + "…";
    }

    private static String line(Tie tie) {
        return switch (tie) {
            case STRONG -> "t-s-strong";
            case NORMAL -> "t-s-norm";
            case WEAK -> "t-s-weak";
            case TENSE -> "t-s-tense";
            case BROKEN -> "t-s-late t-s-dash";
        };
    }
}
