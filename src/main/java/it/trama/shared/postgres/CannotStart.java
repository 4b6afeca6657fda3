package it.trama.shared.postgres;

/** Something of this machine keeps the database from starting: said in a sentence, with what to do. */
public class CannotStart extends IllegalStateException {
    private final String remedy;

    public CannotStart(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
