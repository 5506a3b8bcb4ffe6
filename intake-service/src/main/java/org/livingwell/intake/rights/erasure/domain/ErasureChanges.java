package org.livingwell.intake.rights.erasure.domain;

import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.erasure.domain.Erasure.Asked;
import org.livingwell.intake.rights.erasure.domain.Erasure.Closing;
import org.livingwell.intake.rights.erasure.domain.Erasure.Done;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.AskedFor;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.BackTaken;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Begun;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.BegunAgain;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Chased;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Finished;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.HoldLifted;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.HoldPlaced;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.KeptBack;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.MovedAlong;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Postponed;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Received;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.Released;
import org.livingwell.intake.rights.erasure.domain.Erasure.Event.StageReached;
import org.livingwell.intake.rights.erasure.domain.Erasure.None;
import org.livingwell.intake.rights.erasure.domain.Erasure.NotAsked;
import org.livingwell.intake.rights.erasure.domain.Erasure.Refused;
import org.livingwell.intake.rights.erasure.domain.Erasure.Started;
import org.livingwell.intake.rights.erasure.domain.Erasure.TakenBack;
import org.livingwell.intake.rights.erasure.domain.Erasure.Waiting;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each fact makes of an erasure. */
final class ErasureChanges {

    private ErasureChanges() {}

    static Erasure apply(Erasure before, Event event) {
        return switch (event) {
            case AskedFor it -> asked(before, it);
            case Released(var asking, var by, var startsAt) ->
                    new Waiting(asking, by, startsAt, undecided(before, event).holds());
            case KeptBack(var asking, var reason, var by, var at) ->
                    new Refused(asking, reason, by, at, undecided(before, event).holds());
            case BackTaken it -> takenBack(before, it);
            case MovedAlong(var to) -> moved(before, event, to);
            case HoldPlaced it -> placed(before, it);
            case HoldLifted(_, var hold, _, _) ->
                    holding(before, event, without(before.holds(), hold));
            case Begun it -> begun(before, it);
            case Received(var context) -> without(started(before, event), context);
            case Chased(_, _, var times, _, var again) -> {
                var it = started(before, event);
                yield new Started(it.asking(), it.startedAt(), it.missing(), again, times);
            }
            case BegunAgain _ -> started(before, event); // said once more to who is silent
            case StageReached(var stage, var at) -> reached(before, event, stage, at);
            case Postponed(var tries, var until) -> {
                var it = closing(before, event);
                yield new Closing(
                        it.asking(), it.startedAt(), it.chased(), it.stage(), tries, until);
            }
            case Finished(var asking, _, var at) ->
                    new Done(asking, closing(before, event).startedAt(), at);
        };
    }

    private static Erasure asked(Erasure before, AskedFor event) {
        return switch (before) {
            case None _, NotAsked _, Refused _, TakenBack _ ->
                    new Asked(event.asking(), event.decideBy(), before.holds());
            case Asked _, Waiting _, Started _, Closing _, Done _ ->
                    throw new ImpossibleException(before, event);
        };
    }

    private static Asked undecided(Erasure before, Event event) {
        return switch (before) {
            case Asked it -> it;
            case None _,
                    NotAsked _,
                    Refused _,
                    TakenBack _,
                    Waiting _,
                    Started _,
                    Closing _,
                    Done _ ->
                    throw new ImpossibleException(before, event);
        };
    }

    private static Erasure takenBack(Erasure before, BackTaken event) {
        return switch (before) {
            case Asked _, Waiting _ -> new TakenBack(event.asking(), event.at(), before.holds());
            case None _, NotAsked _, Refused _, TakenBack _, Started _, Closing _, Done _ ->
                    throw new ImpossibleException(before, event);
        };
    }

    private static Erasure begun(Erasure before, Begun event) {
        return switch (before) {
            case Waiting it ->
                    new Started(
                            it.asking(), event.at(), Set.of(Context.values()), event.chaseAt(), 0);
            case None _,
                    NotAsked _,
                    Asked _,
                    Refused _,
                    TakenBack _,
                    Started _,
                    Closing _,
                    Done _ ->
                    throw new ImpossibleException(before, event);
        };
    }

    private static Started started(Erasure before, Event event) {
        return switch (before) {
            case Started it -> it;
            case None _,
                    NotAsked _,
                    Asked _,
                    Refused _,
                    TakenBack _,
                    Waiting _,
                    Closing _,
                    Done _ ->
                    throw new ImpossibleException(before, event);
        };
    }

    private static Closing closing(Erasure before, Event event) {
        return switch (before) {
            case Closing it -> it;
            case None _,
                    NotAsked _,
                    Asked _,
                    Refused _,
                    TakenBack _,
                    Waiting _,
                    Started _,
                    Done _ ->
                    throw new ImpossibleException(before, event);
        };
    }

    private static Erasure moved(Erasure before, Event event, PlaceId to) {
        return switch (before) {
            case None _ -> throw new ImpossibleException(before, event);
            case NotAsked it -> new NotAsked(it.person(), to, it.holds());
            case Asked it -> new Asked(it.asking().in(to), it.decideBy(), it.holds());
            case Refused it ->
                    new Refused(it.asking().in(to), it.reason(), it.by(), it.at(), it.holds());
            case TakenBack it -> new TakenBack(it.asking().in(to), it.at(), it.holds());
            case Waiting it ->
                    new Waiting(it.asking().in(to), it.releasedBy(), it.startsAt(), it.holds());
            case Started it ->
                    new Started(
                            it.asking().in(to),
                            it.startedAt(),
                            it.missing(),
                            it.chaseAt(),
                            it.chased());
            case Closing it ->
                    new Closing(
                            it.asking().in(to),
                            it.startedAt(),
                            it.chased(),
                            it.stage(),
                            it.tries(),
                            it.due());
            case Done it -> new Done(it.asking().in(to), it.startedAt(), it.at());
        };
    }

    private static Erasure placed(Erasure before, HoldPlaced event) {
        List<Hold> holds = Stream.concat(before.holds().stream(), Stream.of(event.hold())).toList();
        return before instanceof None
                ? new NotAsked(event.person(), event.place(), holds)
                : holding(before, event, holds);
    }

    private static Erasure holding(Erasure before, Event event, List<Hold> holds) {
        return switch (before) {
            case NotAsked it -> new NotAsked(it.person(), it.place(), holds);
            case Asked it -> new Asked(it.asking(), it.decideBy(), holds);
            case Refused it -> new Refused(it.asking(), it.reason(), it.by(), it.at(), holds);
            case TakenBack it -> new TakenBack(it.asking(), it.at(), holds);
            case Waiting it -> new Waiting(it.asking(), it.releasedBy(), it.startsAt(), holds);
            case None _, Started _, Closing _, Done _ ->
                    throw new ImpossibleException(before, event);
        };
    }

    private static Erasure reached(Erasure before, Event event, Stage stage, Instant at) {
        return switch (before) {
            case Started it -> new Closing(it.asking(), it.startedAt(), it.chased(), stage, 0, at);
            case Closing it -> new Closing(it.asking(), it.startedAt(), it.chased(), stage, 0, at);
            case None _, NotAsked _, Asked _, Refused _, TakenBack _, Waiting _, Done _ ->
                    throw new ImpossibleException(before, event);
        };
    }

    private static List<Hold> without(List<Hold> holds, UUID hold) {
        return holds.stream().filter(it -> !it.id().equals(hold)).toList();
    }

    private static Started without(Started it, Context context) {
        Set<Context> missing =
                it.missing().stream()
                        .filter(one -> one != context)
                        .collect(Collectors.toUnmodifiableSet());
        return new Started(it.asking(), it.startedAt(), missing, it.chaseAt(), it.chased());
    }
}
