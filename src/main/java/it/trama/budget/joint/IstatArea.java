package it.trama.budget.joint;

/** A user area of the ISTAT survey on what municipalities spend on social services. */
public record IstatArea(String code, String italian, String english) {
    public String label(String language) {
        return language.equals("en") ? english : italian;
    }
}
