package it.trama.shared;

/** What was asked for does not exist, or is not for the eyes of who asks: the answer is the same. */
public class NotFound extends RuntimeException {
    public NotFound(String what, Object id) {
        super("No %s %s".formatted(what, id));
    }
}
