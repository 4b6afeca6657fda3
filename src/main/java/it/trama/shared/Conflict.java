package it.trama.shared;

/** Someone else changed the same thing in the meantime: the reader is shown both versions and chooses. */
public class Conflict extends RuntimeException {
    public Conflict(String what) {
        super(what);
    }
}
