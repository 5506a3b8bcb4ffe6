package org.livingwell.contact.reaching.question.domain;

import org.livingwell.contact.reaching.question.domain.Question.Open;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.HashedSecret;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Amara in Lambeth, asked how it went by Wanda on a Tuesday at noon. */
final class QuestionFixtures {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    static final LocalDate READ_BY = LocalDate.parse("2026-11-25");
    static final PersonId AMARA = new PersonId(new UUID(0, 1));
    static final PersonId LEON = new PersonId(new UUID(0, 2));
    static final WorkerId WANDA = new WorkerId(new UUID(0, 3));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final UUID NAMED = new UUID(0, 4);
    static final Words WORDS = new Words("It was loud");
    static final HashedSecret LINK = new HashedSecret("link");
    static final HashedSecret GUESS = new HashedSecret("guess");
    static final ForWhom WHOM = new ForWhom(WANDA, LAMBETH, TODAY, READ_BY, false);
    static final Put PUT = put(Kind.HOW_IT_WENT, null, WANDA, null);
    static final Open OPEN = new Open(PUT, LINK, true, false);
    static final Step TO_ASK =
            new Step(Ids.derive("question", NAMED), "ask-in-person", WANDA, TODAY);
    static final Step TO_READ =
            new Step(Ids.derive("answer", NAMED), "answer-to-read", WANDA, READ_BY);
    static final Step RING = new Step(Ids.derive("ring", NAMED), "reply-urgent", WANDA, TODAY);

    private QuestionFixtures() {}

    static Put put(Kind kind, Instant when, WorkerId by, Instant latest) {
        return Put.of(NAMED, AMARA, LAMBETH, kind, when, by, NOON, latest);
    }

    static Question after(Question question, Question.Command command, Instant now) {
        Question it = question;
        var agreed = (Agreed<Question.Event>) QuestionRules.decide(question, command, now);
        for (Question.Event event : agreed.events()) it = it.apply(event);
        return it;
    }
}
