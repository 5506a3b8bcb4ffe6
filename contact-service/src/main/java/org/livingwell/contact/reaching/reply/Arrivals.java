package org.livingwell.contact.reaching.reply;

import static org.livingwell.contact.reaching.reply.domain.Meaning.TO_READ;

import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.message.Texted;
import org.livingwell.contact.reaching.message.Texted.Reached;
import org.livingwell.contact.reaching.reply.Told.Text;
import org.livingwell.contact.reaching.reply.domain.Came;
import org.livingwell.contact.reaching.reply.domain.Meaning;
import org.livingwell.contact.reaching.reply.domain.ReadBy;
import org.livingwell.contact.reaching.reply.domain.Reply;
import org.livingwell.contact.reaching.reply.domain.Reply.Command.Receive;
import org.livingwell.contact.reaching.reply.domain.Reply.ForWhom;
import org.livingwell.contact.reaching.reply.domain.ReplyId;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.ConflictException;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Telling;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.store.Aggregate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds whom a reply belongs to, by the number it came from, and keeps it with them. */
@Component
public class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private static final Duration LATELY = Duration.ofDays(14);

    /**
     * What a provider says of a text that came in.
     *
     * @param reference what they call it
     */
    private record Arrived(String provider, String reference, Words from, Words said) {}

    /**
     * It as one person's: whoever was texted there last will have answered, and whoever else has
     * the number keeps none of their words.
     */
    private record Mine(ReplyId id, Came came, boolean telling, PersonRef who) {}

    private final Aggregate<Reply, Reply.Command, Reply.Event> replies;
    private final Texted texted;
    private final ContactAccess access;
    private final Places places;
    private final WorkerRefs workers;
    private final Clock clock;
    private final MeterRegistry meters;

    Arrivals(
            Aggregate<Reply, Reply.Command, Reply.Event> replies,
            Texted texted,
            ContactAccess access,
            Places places,
            WorkerRefs workers,
            Clock clock,
            MeterRegistry meters) {
        this.replies = replies;
        this.texted = texted;
        this.access = access;
        this.places = places;
        this.workers = workers;
        this.clock = clock;
        this.meters = meters;
    }

    /** From a number we never texted, it is nobody's, and nothing of it is kept. */
    void take(String provider, Optional<Text> told) {
        told.flatMap(it -> arrived(provider, it))
                .ifPresentOrElse(this::take, () -> count("not-read"));
    }

    /**
     * Found where a provider lists it, under the id it would have been told of with.
     *
     * @param from a number as they write it
     * @throws ConflictException where it could not be kept for everybody it may be of
     */
    public void take(String provider, String id, String from, String message) {
        take(provider, Optional.of(new Text(id, from, message)));
    }

    private static Optional<Arrived> arrived(String provider, Text it) {
        String id = it.id();
        Words from = it.from();
        Words said = Visible.words(it.message());
        return id == null || from == null || said == null
                ? Optional.empty()
                : Optional.of(new Arrived(provider, id, from, said));
    }

    private void count(String from) {
        meters.counter("livingwell.replies", "from", from).increment();
    }

    /** Somebody is rung before anything else, and what fails for one keeps nobody else's back. */
    private void take(Arrived it) {
        List<Reached> reached = texted.on(it.from());
        count(reached.isEmpty() ? "nobody" : "somebody");
        var meaning = Meaning.of(it.said());
        var last = reached.isEmpty() ? null : reached.getFirst();
        boolean again =
                reached.stream()
                        .flatMap(one -> mine(it, meaning, one, one.equals(last)))
                        .sorted(Comparator.comparing(Mine::telling).reversed())
                        .map(this::isKept)
                        .toList()
                        .contains(false);
        if (again) throw new ConflictException();
    }

    private Stream<Mine> mine(Arrived it, Meaning meaning, Reached one, boolean last) {
        return access.known(one.person()).stream()
                .map(who -> mine(it, meaning, one, who, last))
                .filter(mine -> last || lately(one) || mine.telling() || meaning != TO_READ);
    }

    /** So that it may be theirs, though somebody else was texted there since. */
    private boolean lately(Reached one) {
        return one.at().isAfter(clock.instant().minus(LATELY));
    }

    private Mine mine(Arrived it, Meaning meaning, Reached one, PersonRef who, boolean last) {
        var id = ReplyId.of(it.provider(), it.reference(), who.id());
        var said = last ? it.said() : null;
        var answers = UUID.fromString(one.message());
        var came =
                new Came(
                        id.value(), who.id(), who.place(), meaning, said, answers, clock.instant());
        boolean telling =
                new Telling(places.of(who.place()).tellingPhrases()).isIn(Stream.of(it.said()));
        return new Mine(id, came, telling, who);
    }

    /**
     * What follows from it and is refused now is tried again by itself, for the reply is kept.
     *
     * @return whether they need not tell it again
     */
    private boolean isKept(Mine it) {
        try {
            keep(it);
            return true;
        } catch (RefusedException refused) {
            count("refused");
            return true;
        } catch (RuntimeException notNow) {
            LOG.error("a reply was not kept: {}", notNow.getClass().getSimpleName());
            return false;
        }
    }

    private void keep(Mine it) {
        var cause = Cause.of(Ids.derive("reply", it.id().value()));
        replies.of(it.id()).handle(new Receive(it.came(), it.telling(), whom(it.who())), cause);
    }

    private ForWhom whom(PersonRef who) {
        var today = places.today(who.place());
        return new ForWhom(stillHere(who.leadWorker()), today, ReadBy.after(today));
    }

    private @Nullable WorkerId stillHere(@Nullable WorkerId lead) {
        return lead == null || workers.left(lead) ? null : lead;
    }
}
