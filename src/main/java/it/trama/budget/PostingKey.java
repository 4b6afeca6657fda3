package it.trama.budget;

import it.trama.shared.Refused;
import it.trama.shared.Unseen;

/** The key that a posting carries, so that sent again it is the same entry; whoever keeps accounts asks it here. */
public final class PostingKey {
    private static final int LONGEST = 200;

    private PostingKey() {}

    /** Says no to a key that is none. */
    public static String sound(String key) {
        if (key.isBlank() || key.length() > LONGEST || Unseen.in(key).isPresent()) {
            throw new Refused("budget.refused.no-key");
        }
        return key;
    }
}
