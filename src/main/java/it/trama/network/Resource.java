package it.trama.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service, or something the community offers.
 *
 * @param organisation who offers it; null: nobody with a name, such as neighbours
 * @param open to whom it may be shown
 * @param version which state of the sheet was read
 */
public record Resource(
        UUID id,
        Side side,
        @Nullable Offerer organisation,
        Text text,
        Fit fit,
        Terms terms,
        Where where,
        Reach reach,
        Open open,
        Standing standing,
        int version) {
    public enum Side {
        SERVICE,
        COMMUNITY
    }

    /** Who may find it. */
    public enum Open {
        /** Everybody, on the public pages. */
        PUBLIC,
        /** Only those who work in the services: nobody has reviewed it yet, or it is not for the public. */
        INTERNAL,
        /** Only those who work in the services, and its place on no map: whoever is there is in danger. */
        SECRET
    }

    public record Offerer(UUID id, String name) {}

    /** @param keywords other words by which people call it */
    public record Text(String name, String about, String keywords) {}

    /**
     * What it answers.
     *
     * @param needs codes of need
     * @param activity national macro-activity; null: none of them
     * @param who may have it
     */
    public record Fit(List<String> needs, @Nullable Integer activity, String who) {}

    /**
     * What one has to know before going there; each may be empty.
     *
     * @param places free ones, as told on their day; null: nobody has told
     */
    public record Terms(
            String cost,
            String papers,
            String hours,
            String delay,
            @Nullable Integer places,
            @Nullable LocalDate placesDay) {}

    /**
     * Where it is offered.
     *
     * @param municipalities ISTAT codes; none: the whole district
     * @param seat ISTAT code of where one goes; null: it comes to people, or has no seat
     * @param stepFree null: nobody has said
     */
    public record Where(
            List<String> municipalities,
            @Nullable String seat,
            String address,
            @Nullable Boolean stepFree) {}

    /**
     * Since when, and who said so.
     *
     * @param until first day on which it is no more
     */
    public record Standing(
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable Confirmed confirmed,
            String source) {
        /** The same, as somebody says today that it is. */
        public Standing confirmedOn(LocalDate day, String by) {
            return new Standing(since, until, new Confirmed(day, by), source);
        }
    }

    /** The same, as it was when it had this version: another one is a conflict. */
    public Resource at(int read) {
        return new Resource(id, side, organisation, text, fit, terms, where, reach, open, standing, read);
    }

    /** A sheet on which nothing is written yet. */
    public static Resource none(LocalDate today) {
        return new Resource(
                new UUID(0, 0),
                Side.SERVICE,
                null,
                new Text("", "", ""),
                new Fit(List.of(), null, ""),
                new Terms("", "", "", "", null, null),
                new Where(List.of(), null, "", null),
                new Reach("", "", "", ""),
                Open.INTERNAL,
                new Standing(today, null, null, ""),
                0);
    }
}
