package it.trama.documents;

/** A file that cannot be opened as a workbook: why, and what to do. In Italian, for the reader. */
public class Unreadable extends Exception {
    private final String remedy;

    public Unreadable(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    public String problem() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
