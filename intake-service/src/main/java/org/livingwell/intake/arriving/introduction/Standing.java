package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.arriving.introduction.domain.Attempt;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Signposted;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.team.place.domain.Place;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How things stand, for whoever holds a reference: the same shape and the same words for one that
 * is wrong and one of somebody who agreed to nothing.
 */
record Standing(List<String> next) {

    static final Standing NOTHING_TO_TELL =
            new Standing(
                    List.of(
                            "If the reference is right, the team has what was written. They will"
                                    + " only use the ways they were told are safe.",
                            "What else we can tell you is up to the person. Please ask them."));

    /**
     * @param today where the place is
     */
    static Standing of(Said said, Place place, LocalDate today) {
        var contacting = new Contacting(said.told(), place);
        return switch (said.told().mayBeTold()) {
            case NOTHING -> NOTHING_TO_TELL;
            case IN_TOUCH -> new Standing(inTouch(said, contacting, today));
            case OUTCOME ->
                    new Standing(
                            Stream.concat(
                                            inTouch(said, contacting, today).stream(),
                                            outcome(said, contacting, today))
                                    .toList());
        };
    }

    private static List<String> inTouch(Said said, Contacting contacting, LocalDate today) {
        String whom = contacting.whom();
        return switch (said) {
            case Waiting waiting when waiting.tried().stream().anyMatch(Attempt::reached) ->
                    List.of("We have been in touch with " + whom + ".");
            case Waiting waiting when waiting.attempts() > 0 && contacting.promised() ->
                    List.of("We have tried to reach " + whom + " and will keep trying.");
            case Waiting waiting when contacting.promised() && late(waiting, today) ->
                    contacting.late(waiting.contactBy());
            case Waiting waiting -> contacting.next(waiting.contactBy());
            case Signposted _ -> List.of("Someone from the team has looked into this.");
            case Welcomed _, Matched _ -> List.of("We are in touch with " + whom + ".");
        };
    }

    private static boolean late(Waiting waiting, LocalDate today) {
        return waiting.attempts() == 0 && today.isAfter(waiting.contactBy());
    }

    private static Stream<String> outcome(Said said, Contacting contacting, LocalDate today) {
        return switch (said) {
            case Waiting waiting ->
                    contacting.promised() && !late(waiting, today)
                            ? Stream.of("You do not need to do anything else.")
                            : Stream.empty();
            case Welcomed _, Matched _ ->
                    Stream.of("The team has welcomed " + contacting.whom() + ".");
            case Signposted _ ->
                    Stream.of(
                            "Something else was a better fit for now. The door is open at any"
                                    + " time.");
        };
    }
}
