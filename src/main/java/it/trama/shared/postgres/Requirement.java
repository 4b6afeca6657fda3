package it.trama.shared.postgres;

/**
 * Something that Trama needs of a machine or of a database, and whether it is so.
 *
 * @param sentence what was found
 * @param remedy what to do about it; empty when nothing is to be done
 */
public record Requirement(boolean met, String sentence, String remedy) {
    public static Requirement met(String sentence) {
        return new Requirement(true, sentence, "");
    }

    public static Requirement unmet(String sentence, String remedy) {
        return new Requirement(false, sentence, remedy);
    }

    public static Requirement when(boolean met, String good, String bad, String remedy) {
        return met ? met(good) : unmet(bad, remedy);
    }
}
