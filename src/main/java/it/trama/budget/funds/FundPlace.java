package it.trama.budget.funds;

import java.util.List;

/**
 * Area and service objective that an expenditure line serves.
 *
 * @param confirmed false: read from the name of the line
 */
public record FundPlace(String area, String objective, boolean confirmed) {
    /** Said of a line that cannot be placed, whatever the line that it carries on serves. */
    static final FundPlace NOWHERE = new FundPlace("", "", true);

    boolean nowhere() {
        return area.isEmpty();
    }

    /** An area in which the national funds are accounted for. */
    public record Area(String code, String label) {}

    /** A service objective, in its macro-level. */
    public record Goal(String code, String label, int macro, String macroLabel) {}

    /** All areas and all service objectives. */
    public record Lists(List<Area> areas, List<Goal> goals) {}
}
