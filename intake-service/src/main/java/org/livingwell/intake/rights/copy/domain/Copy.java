package org.livingwell.intake.rights.copy.domain;

import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.asking.domain.RefusalReason;
import org.livingwell.intake.rights.asking.domain.Whose;
import org.livingwell.intake.rights.copy.domain.CopyEvent.Answered;
import org.livingwell.intake.rights.copy.domain.CopyEvent.AskedFor;
import org.livingwell.intake.rights.copy.domain.CopyEvent.Completed;
import org.livingwell.intake.rights.copy.domain.CopyEvent.Emptied;
import org.livingwell.intake.rights.copy.domain.CopyEvent.KeptBack;
import org.livingwell.intake.rights.copy.domain.CopyEvent.MovedAlong;
import org.livingwell.intake.rights.copy.domain.CopyEvent.Postponed;
import org.livingwell.intake.rights.copy.domain.CopyEvent.Released;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of everything kept about somebody, from being asked for to being thrown away. */
public sealed interface Copy {

    /** Nobody asked. */
    record None() implements Copy {}

    /**
     * @param decideBy the day by which the privacy officer decides
     */
    record Asked(Asking asking, LocalDate decideBy) implements Copy {}

    record Refused(Asking asking, RefusalReason reason, UUID by, Instant at) implements Copy {}

    /**
     * @param pages how many pages came from whoever answered so far
     * @param due when those who did not answer are asked again
     */
    record Gathering(
            Asking asking, UUID releasedBy, Map<Context, Integer> pages, int tries, Instant due)
            implements Copy {

        public Set<Context> missing() {
            return Stream.of(Context.values())
                    .filter(it -> !pages.containsKey(it))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    record Ready(Asking asking, Map<Context, Integer> pages, Instant readyAt, Instant keptUntil)
            implements Copy {}

    /** Thrown away when its time was over. */
    record Over(Asking asking, Instant at) implements Copy {}

    default Copy apply(CopyEvent event) {
        return switch (event) {
            case AskedFor(var asking, var decideBy) -> new Asked(asking, decideBy);
            case MovedAlong(var to) -> moved(to);
            case KeptBack(_, var reason, var by, var at) when this instanceof Asked it ->
                    new Refused(it.asking(), reason, by, at);
            case Released(_, var by, var at) when this instanceof Asked it ->
                    new Gathering(it.asking(), by, Map.of(), 0, at);
            case Answered(var context, var pages) when this instanceof Gathering it ->
                    new Gathering(
                            it.asking(),
                            it.releasedBy(),
                            with(it.pages(), context, pages),
                            it.tries(),
                            it.due());
            case Postponed(var tries, var until) when this instanceof Gathering it ->
                    new Gathering(it.asking(), it.releasedBy(), it.pages(), tries, until);
            case Completed(_, var at, var keptUntil) when this instanceof Gathering it ->
                    new Ready(it.asking(), it.pages(), at, keptUntil);
            case Emptied(var at) when this instanceof Ready it -> new Over(it.asking(), at);
            case KeptBack _, Released _, Answered _, Postponed _, Completed _, Emptied _ -> this;
        };
    }

    /** Empty while nobody asked. */
    default Optional<Whose> whose() {
        return switch (this) {
            case None _ -> Optional.empty();
            case Asked it -> Optional.of(it.asking().whose());
            case Refused it -> Optional.of(it.asking().whose());
            case Gathering it -> Optional.of(it.asking().whose());
            case Ready it -> Optional.of(it.asking().whose());
            case Over it -> Optional.of(it.asking().whose());
        };
    }

    private Copy moved(PlaceId to) {
        return switch (this) {
            case None none -> none;
            case Asked it -> new Asked(it.asking().in(to), it.decideBy());
            case Refused it -> new Refused(it.asking().in(to), it.reason(), it.by(), it.at());
            case Gathering it ->
                    new Gathering(
                            it.asking().in(to), it.releasedBy(), it.pages(), it.tries(), it.due());
            case Ready it ->
                    new Ready(it.asking().in(to), it.pages(), it.readyAt(), it.keptUntil());
            case Over it -> new Over(it.asking().in(to), it.at());
        };
    }

    /** Whose login it was asked with, while that is to be decided. */
    default Optional<UUID> asker() {
        return this instanceof Asked it ? Optional.of(it.asking().by()) : Optional.empty();
    }

    private static Map<Context, Integer> with(
            Map<Context, Integer> pages, Context context, int count) {
        var more = new EnumMap<Context, Integer>(Context.class);
        more.putAll(pages);
        more.put(context, count);
        return Map.copyOf(more);
    }
}
