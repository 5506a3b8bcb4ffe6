package org.livingwell.contact.staying.door;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PlaceId;

import java.time.LocalDate;
import java.util.List;

/**
 * What whoever opened a door is told; names nobody, as it may be read over a shoulder.
 *
 * @param opened false for every link that opens nothing, whatever the reason
 * @param place whose number to ring; null where it opened nothing
 * @param contactBy the day by which somebody is in touch; null where nothing is promised
 * @param crisis help that answers now, everywhere; a place's own lines stand with the place
 */
record OpenedView(
        boolean opened,
        @Nullable PlaceId place,
        List<String> next,
        @Nullable LocalDate contactBy,
        List<CrisisLine> crisis) {

    record CrisisLine(String name, String detail, String tel) {}

    private static final List<CrisisLine> CRISIS =
            List.of(
                    new CrisisLine(
                            "999", "If your life or somebody else's is in danger now", "999"),
                    new CrisisLine(
                            "NHS 111, mental health option",
                            "Call 111 and choose the mental health option, day and night",
                            "111"),
                    new CrisisLine(
                            "Samaritans", "To talk to somebody, day and night, free", "116 123"));

    /** Unknown, revoked, erased: all alike. */
    static final OpenedView NOTHING =
            new OpenedView(
                    false,
                    null,
                    List.of(
                            "This link did not let us know that you are here.",
                            "You are welcome all the same: ring the number on your card, or"
                                    + " introduce yourself again."),
                    null,
                    CRISIS);

    /** Whoever may be alive though their record is closed: they are asked to ring. */
    static OpenedView kindly(PlaceId place) {
        return new OpenedView(
                true,
                place,
                List.of("Thank you for letting us know.", "Please ring us, so that we can talk."),
                null,
                CRISIS);
    }

    /** Where nobody knows how to reach them safely, nothing is promised. */
    static OpenedView unpromised(PlaceId place) {
        return new OpenedView(
                true,
                place,
                List.of(
                        "Your team knows that you are here. Nothing has to be told again.",
                        "We do not know yet how we can reach you safely. Please ring us, or come to"
                                + " see us."),
                null,
                CRISIS);
    }

    static OpenedView promised(PlaceId place, LocalDate by) {
        return new OpenedView(
                true,
                place,
                List.of(
                        "Your team knows that you are here.",
                        "We will be in touch in a way that you said is safe. Nothing has to be told"
                                + " again.",
                        "You do not have to wait for us: you can ring us too."),
                by,
                CRISIS);
    }
}
