package org.livingwell.intake.arriving.conversation;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.conversation.domain.Companion;
import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.intake.arriving.conversation.domain.Piece;
import org.livingwell.intake.arriving.conversation.domain.SaidBy;
import org.livingwell.intake.arriving.introduction.domain.Voice;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Hands what was said in a conversation on to the plan, once it is held: told once. */
@RestController
class ConversationWordsController {

    record Said(
            List<SaidUnder> prompts,
            List<Words> goals,
            List<Words> supporters,
            Voice outcomeVoice,
            List<Words> companions,
            Instant saidAt,
            @JsonIgnore PersonId person)
            implements AboutPeople {

        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }

    record SaidUnder(String prompt, Words words, Voice voice, @Nullable Words who) {}

    private final Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations;
    private final IntakeAccess access;

    ConversationWordsController(
            Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations,
            IntakeAccess access) {
        this.conversations = conversations;
        this.access = access;
    }

    @GetMapping("/internal/conversations/{id}/words")
    @PreAuthorize("hasRole('service')")
    Said words(@PathVariable ConversationId id, Caller caller) {
        access.mustCarryWords(caller);
        if (!(conversations.find(id).orElse(null) instanceof Held held)) {
            throw new RefusedException(Refusal.NOTHING_HERE);
        }
        var outcome = held.outcome();
        var prompts =
                held.said().pieces().stream()
                        .filter(it -> !it.text().value().isBlank())
                        .sorted(Comparator.comparing(Piece::prompt))
                        .map(it -> said(it, held))
                        .toList();
        return new Said(
                prompts,
                outcome.goals(),
                outcome.supporters(),
                SaidBy.unsaid(held.occasion().kind()).voice(),
                companions(held),
                held.at(),
                held.occasion().person());
    }

    /** Who was there and said for themselves that they may be kept as standing beside. */
    private static List<Words> companions(Held held) {
        return held.said().companions().stream()
                .filter(it -> it.keptAsSupporter() != null && it.keptAsSupporter().yes())
                .filter(it -> !held.outcome().supporters().contains(it.name()))
                .map(Companion::called)
                .toList();
    }

    private static SaidUnder said(Piece piece, Held held) {
        SaidBy by = piece.saidBy();
        return new SaidUnder(
                piece.prompt().code(), piece.text(), by.voice(), held.said().called(by));
    }
}
