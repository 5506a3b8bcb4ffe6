package org.livingwell.contact.meeting.lunch.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.time.LocalDate;

/** Lunches that come again, each date of which is a lunch of its own, made some weeks ahead. */
public sealed interface LunchSeries {

    /** Nobody began one. */
    record None() implements LunchSeries {}

    /** Somebody did. */
    sealed interface Begun extends LunchSeries, About {

        SeriesId id();

        /** How often it was changed. */
        int revision();

        /** When its lunches are made, changed or called off next; null where nothing is left. */
        @Nullable Instant due();

        @Override
        default @Nullable PersonId person() {
            return null;
        }
    }

    /**
     * @param termsFrom the first day on which its terms are these
     * @param carried the revision that those to come were last changed to
     */
    record Running(
            SeriesId id,
            PlaceId place,
            Rhythm rhythm,
            LocalDate first,
            Terms terms,
            LocalDate termsFrom,
            int revision,
            int carried,
            Instant due)
            implements Begun {

        /** Whether those to come are to be changed; one changed alone after that stays so. */
        public boolean changes() {
            return carried < revision;
        }
    }

    /**
     * @param from the first day on which there is none any more
     */
    record Stopped(SeriesId id, PlaceId place, LocalDate from, int revision, @Nullable Instant due)
            implements Begun {}

    /** What a team may ask of one. */
    sealed interface Command {

        /**
         * @param today in the place
         */
        record Begin(
                SeriesId id,
                PlaceId place,
                Rhythm rhythm,
                LocalDate first,
                Terms terms,
                LocalDate today)
                implements Command {}

        record ChangeFrom(LocalDate from, Terms terms) implements Command {}

        record StopFrom(LocalDate from) implements Command {}

        /**
         * Its lunches are as it says.
         *
         * @param revision as which they are; a later one is still to be carried out
         */
        record Carried(int revision, Instant again) implements Command {}
    }

    /** Facts about one. */
    sealed interface Event {

        record SeriesBegun(
                SeriesId id,
                PlaceId place,
                Rhythm rhythm,
                LocalDate first,
                Terms terms,
                Instant due)
                implements Event {}

        record TermsChanged(LocalDate from, Terms terms, Instant due) implements Event {}

        record SeriesStopped(LocalDate from, Instant due) implements Event {}

        record CarriedOut(Instant again) implements Event {}
    }

    static Decision<Event> decide(LunchSeries series, Command command, Instant now) {
        return switch (command) {
            case Command.Begin begin -> begin(series, begin, now);
            case Command.ChangeFrom(var from, var terms) ->
                    switch (series) {
                        case None _ -> notFound();
                        case Stopped _ -> refuse("series-over", "These lunches have ended");
                        case Running _ -> agree(new Event.TermsChanged(from, terms, now));
                    };
            case Command.StopFrom(var from) ->
                    switch (series) {
                        case None _ -> notFound();
                        case Stopped it when !from.isBefore(it.from()) -> agree();
                        case Stopped _, Running _ -> agree(new Event.SeriesStopped(from, now));
                    };
            case Command.Carried(var revision, var again) ->
                    series instanceof Begun it && it.due() != null && it.revision() == revision
                            ? agree(new Event.CarriedOut(again))
                            : agree();
        };
    }

    private static Decision<Event> begin(LunchSeries series, Command.Begin it, Instant now) {
        return switch (series) {
            case None _ when it.first().isBefore(it.today()) ->
                    refuse("date-over", "Choose a day and time to come");
            case None _ ->
                    agree(
                            new Event.SeriesBegun(
                                    it.id(), it.place(), it.rhythm(), it.first(), it.terms(), now));
            case Running _, Stopped _ -> agree();
        };
    }

    default LunchSeries apply(Event event) {
        return switch (event) {
            case Event.SeriesBegun it when this instanceof None ->
                    new Running(
                            it.id(),
                            it.place(),
                            it.rhythm(),
                            it.first(),
                            it.terms(),
                            it.first(),
                            0,
                            0,
                            it.due());
            case Event.TermsChanged(var from, var terms, var due) when this instanceof Running it ->
                    new Running(
                            it.id(),
                            it.place(),
                            it.rhythm(),
                            it.first(),
                            terms,
                            from,
                            it.revision() + 1,
                            it.carried(),
                            due);
            case Event.SeriesStopped(var from, var due) when this instanceof Begun it ->
                    new Stopped(it.id(), it.place(), from, it.revision() + 1, due);
            case Event.CarriedOut(var again) when this instanceof Running it ->
                    new Running(
                            it.id(),
                            it.place(),
                            it.rhythm(),
                            it.first(),
                            it.terms(),
                            it.termsFrom(),
                            it.revision(),
                            it.revision(),
                            again);
            case Event.CarriedOut _ when this instanceof Stopped it ->
                    new Stopped(it.id(), it.place(), it.from(), it.revision(), null);
            case Event.SeriesBegun _,
                    Event.TermsChanged _,
                    Event.SeriesStopped _,
                    Event.CarriedOut _ ->
                    throw new ImpossibleException(this, event);
        };
    }
}
