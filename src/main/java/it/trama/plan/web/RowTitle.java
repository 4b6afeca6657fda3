package it.trama.plan.web;

import it.trama.plan.AlternativeName;
import it.trama.plan.Axis;
import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.HoursRow;
import it.trama.plan.Indicator;
import it.trama.plan.ListItem;
import it.trama.plan.Milestone;
import it.trama.plan.Objective;
import it.trama.plan.Passage;
import it.trama.plan.PlanAction;
import it.trama.plan.PlanFrame;
import it.trama.plan.PlanMunicipality;
import it.trama.plan.PlanRow;
import it.trama.plan.Progress;
import it.trama.plan.RevenueRow;
import it.trama.plan.Statement;

/** What a row is called in a list: its code and its first words. */
final class RowTitle {
    private RowTitle() {}

    static String of(PlanRow row) {
        return row.code() + " " + words(row);
    }

    static String words(PlanRow row) {
        return switch (row) {
            case PlanFrame frame -> frame.title();
            case ListItem item -> item.label();
            case Axis axis -> axis.name();
            case AlternativeName name -> name.name();
            case Passage passage -> passage.title() == null ? passage.text() : passage.title();
            case Objective objective -> objective.title();
            case PlanAction action -> action.text();
            case Milestone milestone -> milestone.text();
            case Progress progress -> progress.action() + " " + progress.year();
            case Indicator indicator -> indicator.text();
            case PlanMunicipality municipality -> municipality.name();
            case HoursRow hours -> hours.body();
            case RevenueRow revenue -> revenue.label();
            case ExpenditureRow expenditure -> expenditure.label();
            case ChannelAmount cell -> cell.row() + " · " + cell.channel();
            case Statement statement -> statement.words();
        };
    }
}
