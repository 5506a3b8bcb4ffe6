package org.livingwell.careplan.outcome.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What was said about us. */
public sealed interface Matter {

    HeardId id();

    PersonId person();

    PlaceId place();

    Instant at();

    /** What could have been better, as their plan says it: its words stay there. */
    record Reflection(HeardId id, PersonId person, PlaceId place, UUID entry, Instant at)
            implements Matter {}

    /**
     * By the person themselves, or for them.
     *
     * @param by the worker who wrote it down for them; null where they did
     * @param about the worker it is about; null where it is about nobody
     */
    record Complaint(
            HeardId id,
            PersonId person,
            PlaceId place,
            Words text,
            @Nullable WorkerId by,
            @Nullable WorkerId about,
            Instant at)
            implements Matter {}

    /**
     * By somebody who supports them, of what they met.
     *
     * @param shown whether they said that the person may read it
     */
    record FromSupporter(
            HeardId id,
            PersonId person,
            PlaceId place,
            Words text,
            UUID login,
            boolean shown,
            @Nullable WorkerId about,
            Instant at)
            implements Matter {}

    /** Whether it is there for them; never for the worker it is about. */
    default boolean isFor(Reader reader) {
        return switch (this) {
            case Reflection _ -> !(reader instanceof Reader.Supporting);
            case Complaint it ->
                    switch (reader) {
                        case Reader.Themselves _ -> true;
                        case Reader.OfTheTeam(var worker, var leads) ->
                                !worker.equals(it.about) && (leads || worker.equals(it.by));
                        case Reader.Supporting _ -> false;
                    };
            case FromSupporter it ->
                    switch (reader) {
                        case Reader.Themselves _ -> it.shown;
                        case Reader.OfTheTeam(var worker, var leads) ->
                                leads && !worker.equals(it.about);
                        case Reader.Supporting(var login) -> login.equals(it.login);
                    };
        };
    }

    /** Whether it is theirs; what a worker wrote down for somebody is that person's. */
    default boolean isBy(Reader reader) {
        return switch (this) {
            case Reflection _ -> false;
            case Complaint _ -> reader instanceof Reader.Themselves;
            case FromSupporter it ->
                    reader instanceof Reader.Supporting(var login) && login.equals(it.login);
        };
    }

    /** The same where they are now. */
    default Matter in(PlaceId now) {
        return switch (this) {
            case Reflection it -> new Reflection(it.id, it.person, now, it.entry, it.at);
            case Complaint it ->
                    new Complaint(it.id, it.person, now, it.text, it.by, it.about, it.at);
            case FromSupporter it ->
                    new FromSupporter(
                            it.id, it.person, now, it.text, it.login, it.shown, it.about, it.at);
        };
    }

    /** By when somebody says that they have it, and by when it is answered. */
    default Days from(LocalDate today) {
        return switch (this) {
            case Reflection _ -> Days.ofReflection(today);
            case Complaint _, FromSupporter _ -> Days.ofComplaint(today);
        };
    }
}
