package org.livingwell.contact.reaching.inbox;

import io.micrometer.core.instrument.MeterRegistry;

import org.livingwell.contact.reaching.inbox.domain.Inbox;
import org.livingwell.contact.reaching.inbox.domain.Inbox.Command;
import org.livingwell.contact.reaching.inbox.domain.Inbox.Command.Looked;
import org.livingwell.contact.reaching.inbox.domain.Inbox.Command.OpenIt;
import org.livingwell.contact.reaching.inbox.domain.Inbox.Command.ShutIt;
import org.livingwell.contact.reaching.inbox.domain.Inbox.Command.TryLater;
import org.livingwell.contact.reaching.provider.ReceivedTexts;
import org.livingwell.contact.reaching.reply.CallbackTokens;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.livingwell.platform.time.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Looks for replies where a provider lists them and was told of no way to call us. */
@Component
class InboxDeadlines {

    private static final Logger LOG = LoggerFactory.getLogger(InboxDeadlines.class);

    private final Aggregate<Inbox, Command, Inbox.Event> inboxes;
    private final ReceivedTexts texts;
    private final CallbackTokens tokens;
    private final Reading reading;
    private final MeterRegistry meters;
    private volatile boolean opened;

    InboxDeadlines(
            Timers timers,
            Rounds rounds,
            Aggregate<Inbox, Command, Inbox.Event> inboxes,
            ReceivedTexts texts,
            CallbackTokens tokens,
            Reading reading,
            MeterRegistry meters) {
        this.inboxes = inboxes;
        this.texts = texts;
        this.tokens = tokens;
        this.reading = reading;
        this.meters = meters;
        if (isLookedInto()) rounds.every("inbox", this::open);
        timers.watch("inboxes", inboxes, "index.due", this::look);
    }

    private boolean isLookedInto() {
        return texts.areListed() && !tokens.agreedWith(ReceivedTexts.PROVIDER);
    }

    /** As soon as the store answers. */
    private boolean open() {
        if (opened) return false;
        inboxes.of(ReceivedTexts.PROVIDER).handle(new OpenIt(), Cause.of(UUID.randomUUID()));
        opened = true;
        return false;
    }

    private void look(String id) {
        if (!(inboxes.find(id).orElse(null) instanceof Inbox.Open it)) return;
        var cause = Cause.of(Ids.derive("inbox", id, it.next().due()));
        inboxes.of(id).handle(isLookedInto() ? looked(it) : new ShutIt(), cause);
    }

    private Command looked(Inbox.Open it) {
        try {
            var read = reading.on(it.read());
            meters.counter("livingwell.inbox", "as", "read").increment();
            return new Looked(read);
        } catch (ReceivedTexts.NotAnswered away) {
            LOG.warn("{} does not say what came back", ReceivedTexts.PROVIDER);
            meters.counter("livingwell.inbox", "as", "not-answered").increment();
            return new TryLater();
        }
    }
}
