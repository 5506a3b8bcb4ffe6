package org.livingwell.contact.reaching.message.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.domain.Message.Begun;
import org.livingwell.contact.reaching.message.domain.Message.CalledOff;
import org.livingwell.contact.reaching.message.domain.Message.Dropped;
import org.livingwell.contact.reaching.message.domain.Message.Event;
import org.livingwell.contact.reaching.message.domain.Message.None;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.Sending;
import org.livingwell.contact.reaching.message.domain.Message.Sent;
import org.livingwell.contact.reaching.message.domain.Message.ToPost;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.platform.domain.ImpossibleException;

import java.time.Instant;

/** What a message is after a fact about it. */
record Became(Message message, Event event) {

    static Message of(Message message, Event event) {
        return new Became(message, event).state();
    }

    private Message state() {
        return switch (event) {
            case Event.AskedFor(var asked) -> first(asked);
            case Event.Began(var attempt) ->
                    new Sending(wanted().asked(), wanted().tries(), attempt, false, null);
            case Event.HeldBack(_, var tries, var due, var rule, _) ->
                    new Wanted(wanted().asked(), tries, due, rule);
            case Event.Postponed(var tries, var due) -> postponed(tries, due);
            case Event.WaitsForPost(_, var until, var due, var step) ->
                    new ToPost(wanted().asked(), until, due, step.id(), null);
            case Event.Opened(var attempt) -> {
                var it = toPost();
                yield new ToPost(it.asked(), it.until(), it.due(), it.step(), attempt);
            }
            case Event.StillToPost(var due) -> {
                var it = toPost();
                yield new ToPost(it.asked(), it.until(), due, it.step(), it.opened());
            }
            case Event.Settled _ -> {
                var it = toPost();
                yield new ToPost(it.asked(), it.until(), it.due(), null, it.opened());
            }
            case Event.Taken(_, _, var provider, var reference, var at) ->
                    taken(provider, reference, at);
            case Event.Ended(_, var end, var why, var at, _) ->
                    new Over(begun().asked(), end, message.attempt(), why, at);
            case Event.NotWanted(var person, var place, var at) ->
                    new CalledOff(
                            person, place, message instanceof Begun it ? it.asked() : null, at);
            case Event.NotWantedMeanwhile(var rule) -> {
                var it = sending();
                yield new Sending(it.asked(), it.tries(), it.attempt(), true, rule);
            }
            case Event.Confirmed() -> confirmed();
            case Event.Doubted() -> doubted();
            case Event.DroppedNow(var person, var place) ->
                    new Dropped(person, place, stillToTell(), opened());
            case Event.CameOpened(var asked, var opened) ->
                    new ToPost(asked, opened.until(), opened.until(), null, opened);
        };
    }

    private Wanted first(Asked asked) {
        if (message instanceof None) return new Wanted(asked, 0, asked.from(), null);
        throw impossible();
    }

    private Wanted postponed(int tries, Instant due) {
        return switch (message) {
            case Wanted it -> new Wanted(it.asked(), tries, due, null);
            case Sending it -> new Wanted(it.asked(), tries, due, null);
            case ToPost it when it.opened() == null -> new Wanted(it.asked(), tries, due, null);
            case ToPost _, None _, Sent _, Over _, CalledOff _, Dropped _ -> throw impossible();
        };
    }

    private Sent taken(String provider, String reference, Instant at) {
        boolean handed = message instanceof Sending || message instanceof ToPost;
        Attempt attempt = message.attempt();
        if (!handed || attempt == null) throw impossible();
        return new Sent(begun().asked(), attempt, provider, reference, at);
    }

    private Begun confirmed() {
        return switch (message) {
            case Sent it ->
                    new Sent(
                            it.asked(),
                            it.attempt().confirmed(),
                            it.provider(),
                            it.reference(),
                            it.at());
            case Over(var asked, var end, var attempt, var why, var at) when attempt != null ->
                    new Over(asked, end, attempt.confirmed(), why, at);
            case Over _, None _, Wanted _, Sending _, ToPost _, CalledOff _, Dropped _ ->
                    throw impossible();
        };
    }

    private Begun doubted() {
        return switch (message) {
            case Sending(var asked, var tries, var attempt, var off, var stopped) ->
                    new Sending(asked, tries, attempt.doubted(), off, stopped);
            case Sent(var asked, var attempt, var provider, var reference, var at) ->
                    new Sent(asked, attempt.doubted(), provider, reference, at);
            case Over(var asked, var end, var attempt, var why, var at) when attempt != null ->
                    new Over(asked, end, attempt.doubted(), why, at);
            case ToPost(var asked, var until, var due, var step, var opened) when opened != null ->
                    new ToPost(asked, until, due, step, opened.doubted());
            case Over _, None _, Wanted _, ToPost _, CalledOff _, Dropped _ -> throw impossible();
        };
    }

    private @Nullable Asked stillToTell() {
        return switch (message) {
            case Wanted it -> it.asked();
            case ToPost it -> it.asked();
            case None _, Sending _, Sent _, Over _, CalledOff _, Dropped _ -> null;
        };
    }

    private @Nullable Attempt opened() {
        return message instanceof ToPost it ? it.opened() : null;
    }

    private Wanted wanted() {
        if (message instanceof Wanted it) return it;
        throw impossible();
    }

    private ToPost toPost() {
        if (message instanceof ToPost it) return it;
        throw impossible();
    }

    private Sending sending() {
        if (message instanceof Sending it) return it;
        throw impossible();
    }

    private Begun begun() {
        if (message instanceof Begun it) return it;
        throw impossible();
    }

    private ImpossibleException impossible() {
        return new ImpossibleException(message, event);
    }
}
