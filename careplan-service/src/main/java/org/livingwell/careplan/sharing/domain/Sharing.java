package org.livingwell.careplan.sharing.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that one person shows to supporters, in one document, beside whom it may never be shown to:
 * so that one reading of it says whether somebody may see something at this moment.
 */
public sealed interface Sharing {

    /** Nothing was heard or asked for yet. */
    record None() implements Sharing {}

    /**
     * @param grants the oldest first, and of what ended the latest
     */
    record Kept(
            PersonId person,
            PlaceId place,
            List<Supporter> supporters,
            Never never,
            List<Grant> grants)
            implements Sharing, About {

        static final int MOST_ENDED = 30;

        public Optional<Grant> grant(GrantId id) {
            return grants.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        Optional<Supporter> supporter(SupporterId id) {
            return supporters.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        /**
         * What whoever signs in so may read on this day; nothing where they must never know.
         *
         * @param unheard what is not heard, and nothing is shown in spite of
         */
        public Optional<Grant> shownTo(UUID login, LocalDate today, List<String> unheard) {
            return supporters.stream()
                    .filter(it -> login.equals(it.login()) && !mustNever(it.id()))
                    .flatMap(it -> open(it.id(), today))
                    .filter(it -> it.isShown(today, unheard))
                    .findFirst();
        }

        /** Whoever signs in as one of them is one of them, by whichever id. */
        boolean mustNever(SupporterId id) {
            return never.has(id)
                    || supporter(id).map(Supporter::login).filter(this::mustNeverKnow).isPresent();
        }

        /** Whether whoever signs in so is named by their id as one who must never know. */
        public boolean mustNeverKnow(UUID login) {
            return supporters.stream()
                    .anyMatch(it -> login.equals(it.login()) && never.has(it.id()));
        }

        Stream<Grant> open(SupporterId to, LocalDate today) {
            return grants.stream().filter(it -> it.to().equals(to) && it.isOpen(today));
        }

        private Kept with(Supporter now) {
            return new Kept(person, place, replaced(supporters, Supporter::id, now), never, grants);
        }

        private Kept with(Never now) {
            return new Kept(person, place, supporters, now, grants);
        }

        private Kept with(Grant now) {
            var all = replaced(grants, Grant::id, now);
            long over = all.stream().filter(it -> it.ended() != null).count() - MOST_ENDED;
            var first = all.stream().filter(it -> it.ended() != null).findFirst();
            var kept =
                    over > 0
                            ? all.stream().filter(it -> !it.equals(first.orElseThrow())).toList()
                            : all;
            return new Kept(person, place, supporters, never, kept);
        }

        private static <T> List<T> replaced(List<T> all, Function<T, ?> id, T now) {
            boolean known = all.stream().anyMatch(it -> id.apply(it).equals(id.apply(now)));
            return known
                    ? all.stream().map(it -> id.apply(it).equals(id.apply(now)) ? now : it).toList()
                    : Stream.concat(all.stream(), Stream.of(now)).toList();
        }
    }

    /** What may be asked of what somebody shares. */
    sealed interface Command {

        /** The person asks for it by a click, which a worker asks them about alone. */
        record Ask(ForWhom whom, Wanted wanted) implements Command {}

        /**
         * A worker who asked the person alone.
         *
         * @param other whether the person said that it is nobody who must never know
         * @param seen the revision of who must never know that they were asked by
         */
        record Give(ForWhom whom, Wanted wanted, AskedAlone how, boolean other, int seen)
                implements Command {}

        /**
         * @param until where another last day was agreed
         */
        record Confirm(
                ForWhom whom,
                GrantId grant,
                AskedAlone how,
                @Nullable LocalDate until,
                boolean other,
                int seen)
                implements Command {}

        /** Asked alone, they said no. */
        record Refuse(ForWhom whom, GrantId grant) implements Command {}

        record Withdraw(ForWhom whom, GrantId grant) implements Command {}

        record MeetSupporter(ForWhom whom, SupporterId supporter, UUID login) implements Command {}

        record LoseSupporter(ForWhom whom, SupporterId supporter) implements Command {}

        /**
         * @param anew whether somebody is named in words who was not before
         */
        record HearNever(ForWhom whom, Never never, boolean anew) implements Command {}

        /** What they agreed to share is too old, and asked again. */
        record HearStale(ForWhom whom) implements Command {}
    }

    /** Facts about it; never changed once published. */
    sealed interface Event {

        ForWhom whom();

        record SupporterMet(ForWhom whom, Supporter supporter) implements Event {}

        record NeverHeard(ForWhom whom, Never never) implements Event {}

        /**
         * Nothing is shown of it until they were asked alone.
         *
         * @param done the step that needs nobody any more
         */
        record Asking(ForWhom whom, Grant grant, @Nullable UUID done) implements Event {}

        record Given(ForWhom whom, Grant grant, @Nullable UUID done) implements Event {}

        record Revoked(ForWhom whom, Grant grant, @Nullable UUID done) implements Event {}

        /** It ended while it was asked about. */
        record NotGiven(ForWhom whom, Grant grant, @Nullable UUID done) implements Event {}
    }

    default Sharing apply(Event event) {
        return switch (event) {
            case Event.SupporterMet(var whom, var supporter) -> begun(whom).with(supporter);
            case Event.NeverHeard(var whom, var never) -> begun(whom).with(never);
            case Event.Asking(_, var grant, _) -> kept(event).with(grant);
            case Event.Given(_, var grant, _) -> kept(event).with(grant);
            case Event.Revoked(_, var grant, _) -> kept(event).with(grant);
            case Event.NotGiven(_, var grant, _) -> kept(event).with(grant);
        };
    }

    private Kept begun(ForWhom whom) {
        return switch (this) {
            case None _ ->
                    new Kept(whom.person(), whom.place(), List.of(), Never.UNHEARD, List.of());
            case Kept it -> new Kept(it.person, whom.place(), it.supporters, it.never, it.grants);
        };
    }

    private Kept kept(Event event) {
        if (this instanceof Kept) return begun(event.whom());
        throw new ImpossibleException(this, event);
    }
}
