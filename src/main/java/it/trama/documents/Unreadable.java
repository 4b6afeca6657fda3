package it.trama.documents;

/** A file that cannot be opened as a workbook: why, and what to do. In Italian, for the reader. */
public class Unreadable extends Exception {
    private final String remedy;

    public Unreadable(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    static Unreadable broken(String name) {
        return new Unreadable(
                "Il file %s è rovinato: non si apre.".formatted(name),
                "Aprilo con il foglio di calcolo, salvalo di nuovo e riprova.");
    }

    static Unreadable locked(String name) {
        return new Unreadable(
                "Il file %s è protetto da password.".formatted(name), "Salvalo senza password e riprova.");
    }

    public String problem() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
