package org.livingwell.intake.arriving.conversation;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.conversation.TheirConversations.Known;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.conversation.domain.Kind;
import org.livingwell.intake.arriving.conversation.domain.Occasion;
import org.livingwell.intake.arriving.conversation.domain.Prompt;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Told;
import org.livingwell.intake.arriving.introduction.domain.Voice;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What somebody told before and is not asked again: introductions and earlier conversations. */
@Component
class CarriedForward {

    /** Occasions on which it was told. */
    enum Source {
        INTRODUCTION,
        CONVERSATION
    }

    /**
     * @param who what whoever said it is called, where it was not the person and is known
     */
    record Carried(
            Prompt prompt,
            Words words,
            Voice voice,
            @Nullable Words who,
            Source source,
            UUID id,
            Instant saidAt) {}

    private final Aggregate<Introduction, Introduction.Command, Introduction.Event> introductions;
    private final TheirConversations conversations;

    CarriedForward(
            Aggregate<Introduction, Introduction.Command, Introduction.Event> introductions,
            TheirConversations conversations) {
        this.introductions = introductions;
        this.conversations = conversations;
    }

    /** Oldest first within each source. */
    List<Carried> into(Occasion occasion) {
        if (occasion.kind() != Kind.INITIAL) return List.of();
        var introduced =
                introductions.about(occasion.person()).stream()
                        .flatMap(CarriedForward::told)
                        .sorted(Comparator.comparing(Carried::saidAt));
        var talked =
                conversations.of(occasion.person()).reversed().stream()
                        .flatMap(it -> said(it, occasion));
        return Stream.concat(introduced, talked).toList();
    }

    private static Stream<Carried> told(Kept<Introduction> kept) {
        return kept.state() instanceof Said said
                ? told(kept.id(), said.told(), said.receivedAt())
                : Stream.of();
    }

    private static Stream<Carried> told(String id, Told told, Instant at) {
        var source = UUID.fromString(id);
        return Stream.of(
                new Carried(
                        Prompt.BROUGHT_HERE,
                        told.broughtBy(),
                        told.voice(),
                        told.spokenBy(),
                        Source.INTRODUCTION,
                        source,
                        at));
    }

    private static Stream<Carried> said(Known known, Occasion into) {
        if (!(known.conversation() instanceof Held held)
                || held.occasion().number() >= into.number()) {
            return Stream.of();
        }
        return held.said().pieces().stream()
                .filter(it -> Prompt.of(Kind.INITIAL).contains(it.prompt()))
                .map(
                        it ->
                                new Carried(
                                        it.prompt(),
                                        it.text(),
                                        it.saidBy().voice(),
                                        held.said().called(it.saidBy()),
                                        Source.CONVERSATION,
                                        UUID.fromString(known.id()),
                                        held.at()));
    }
}
