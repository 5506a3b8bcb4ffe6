package org.livingwell.contact.reaching.question;

import org.livingwell.contact.reaching.message.Messages;
import org.livingwell.contact.reaching.message.Template;
import org.livingwell.contact.reaching.message.Wish;
import org.livingwell.contact.reaching.question.domain.Put;
import org.livingwell.contact.reaching.question.domain.Question;
import org.livingwell.contact.reaching.question.domain.Question.Command.Lapse;
import org.livingwell.contact.reaching.question.domain.Question.Command.MakeLink;
import org.livingwell.contact.reaching.question.domain.Question.Command.Want;
import org.livingwell.contact.reaching.question.domain.Question.Open;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.secret.Secret;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Map;

/**
 * Wants somebody to be sent a question once, and lets it end when nobody answers; whether its
 * message reaches them is decided at the gate.
 */
@Component
class Asking {

    private final Aggregate<Question, Question.Command, Question.Event> questions;
    private final Messages messages;
    private final Links links;
    private final Clock clock;

    Asking(
            Timers timers,
            Aggregate<Question, Question.Command, Question.Event> questions,
            Messages messages,
            Links links,
            Clock clock) {
        this.questions = questions;
        this.messages = messages;
        this.links = links;
        this.clock = clock;
        timers.watch("questions", questions, Questions.DUE, this::look);
    }

    private void look(String id) {
        if (!(questions.find(id).orElse(null) instanceof Open it)) return;
        if (!clock.instant().isBefore(it.put().until())) {
            questions.of(id).handle(new Lapse(), cause("question-lapsed", id));
        } else if (!it.wanted()) {
            send(id, it.put());
        }
    }

    /** The link works before it is anybody's; done twice, by two processes, it is done once. */
    private void send(String id, Put put) {
        Secret secret = links.secret(put);
        questions.of(id).handle(new MakeLink(secret.hashed()), cause("question-link", id));
        messages.want(wish(put, links.link(secret)), cause("question-wanted", id));
        questions.of(id).handle(new Want(), cause("question-sent", id));
    }

    private static Wish wish(Put put, String link) {
        return new Wish(
                put.cause(),
                put.person(),
                Template.QUESTION,
                Map.of("link", link),
                put.at(),
                put.at(),
                put.uselessAfter(),
                false); // a step of its own says what to do instead
    }

    private static Cause cause(String what, String id) {
        return Cause.of(Ids.derive(what, id));
    }
}
