package org.livingwell.contact.reply;

import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.message.Texted;
import org.livingwell.contact.message.Texted.Reached;
import org.livingwell.contact.place.Places;
import org.livingwell.contact.reply.Told.Text;
import org.livingwell.contact.reply.domain.Came;
import org.livingwell.contact.reply.domain.Meaning;
import org.livingwell.contact.reply.domain.ReadBy;
import org.livingwell.contact.reply.domain.Reply;
import org.livingwell.contact.reply.domain.Reply.Command.Receive;
import org.livingwell.contact.reply.domain.Reply.ForWhom;
import org.livingwell.contact.reply.domain.ReplyId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.Telling;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds whom a reply belongs to, by the number it came from, and keeps it with them. */
@Component
class Arrivals {

    /**
     * What a provider says of a text that came in.
     *
     * @param reference what they call it
     */
    private record Arrived(String provider, String reference, Words from, Words said) {}

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

    private void take(Arrived it) {
        List<Reached> reached = texted.on(it.from());
        count(reached.isEmpty() ? "nobody" : "somebody");
        var meaning = Meaning.of(it.said());
        for (int i = 0; i < reached.size(); i++) {
            boolean last = i == 0;
            var one = reached.get(i);
            access.known(one.person()).ifPresent(who -> take(it, meaning, one, who, last));
        }
    }

    /**
     * @param last whether they were the last we texted there, who will have answered: whoever has
     *     the same number keeps none of their words
     */
    private void take(Arrived it, Meaning meaning, Reached one, PersonRef who, boolean last) {
        boolean telling =
                new Telling(places.of(who.place()).tellingPhrases()).isIn(Stream.of(it.said()));
        if (!last && !telling && meaning == Meaning.TO_READ) return;
        var id = ReplyId.of(it.provider(), it.reference(), who.id());
        var came =
                new Came(
                        id.value(),
                        who.id(),
                        who.place(),
                        meaning,
                        last ? it.said() : null,
                        clock.instant());
        var cause = Cause.of(Ids.derive("reply", id.value()));
        try {
            replies.of(id).handle(new Receive(came, telling, whom(who)), cause);
        } catch (GoneException erased) {
            return;
        }
        if (last && meaning == Meaning.TO_READ) texted.answered(one, cause);
    }

    private ForWhom whom(PersonRef who) {
        var today = places.today(who.place());
        return new ForWhom(stillHere(who.leadWorker()), today, ReadBy.after(today));
    }

    private @Nullable WorkerId stillHere(@Nullable WorkerId lead) {
        return lead == null || workers.left(lead) ? null : lead;
    }
}
