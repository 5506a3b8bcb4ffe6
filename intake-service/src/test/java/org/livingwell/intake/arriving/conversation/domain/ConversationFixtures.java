package org.livingwell.intake.arriving.conversation.domain;

import static org.livingwell.intake.arriving.conversation.domain.ConversationRules.decide;

import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Open;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Amara talks to Wanda in Lambeth, at noon. */
final class ConversationFixtures {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    static final PersonId AMARA = new PersonId(new UUID(0, 1));
    static final WorkerId WANDA = new WorkerId(new UUID(0, 2));
    static final WorkerId WALT = new WorkerId(new UUID(0, 3));
    static final UUID ASKED = new UUID(0, 4);
    static final Outcome NOTHING_YET = new Outcome(List.of(), List.of(), List.of());

    private ConversationFixtures() {}

    static Occasion occasion(Kind kind, LocalDate day) {
        var place = new PlaceId("lambeth");
        return new Occasion(AMARA, place, 1, kind, WANDA, day, new UUID(0, 5), ASKED, NOON, null);
    }

    static Conversation open(Kind kind) {
        return new Open(occasion(kind, TODAY), Said.NOTHING, null);
    }

    static Conversation held() {
        return new Held(occasion(Kind.INITIAL, TODAY), Said.NOTHING, NOTHING_YET, NOON);
    }

    static Conversation after(Conversation conversation, Conversation.Command command) {
        return switch (decide(conversation, command, NOON)) {
            case Agreed<Conversation.Event>(var events) ->
                    events.stream().reduce(conversation, Conversation::apply, (_, last) -> last);
            case Refused<Conversation.Event>(var refusal) ->
                    throw new AssertionError(refusal.code());
        };
    }

    static String refusal(Decision<Conversation.Event> decision) {
        return decision instanceof Refused<Conversation.Event>(var refusal) ? refusal.code() : "";
    }

    static Words words(String text) {
        return new Words(text);
    }
}
