package org.livingwell.intake.arriving.conversation;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.conversation.CarriedForward.Carried;
import org.livingwell.intake.arriving.conversation.domain.Companion;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Begun;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Open;
import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.intake.arriving.conversation.domain.Kind;
import org.livingwell.intake.arriving.conversation.domain.NeedArea;
import org.livingwell.intake.arriving.conversation.domain.Occasion;
import org.livingwell.intake.arriving.conversation.domain.Outcome;
import org.livingwell.intake.arriving.conversation.domain.OwnAnswer;
import org.livingwell.intake.arriving.conversation.domain.Piece;
import org.livingwell.intake.arriving.conversation.domain.Prompt;
import org.livingwell.intake.arriving.conversation.domain.Said;
import org.livingwell.intake.arriving.conversation.domain.SaidBy;
import org.livingwell.intake.arriving.conversation.domain.Sitting;
import org.livingwell.intake.arriving.conversation.domain.SoFar;
import org.livingwell.intake.arriving.introduction.domain.Voice;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One conversation, whole, with what was told before and is not asked again. */
record ConversationView(
        ConversationId id,
        PersonId person,
        int number,
        Kind kind,
        String state,
        LocalDate day,
        List<PieceView> pieces,
        List<CarriedView> carried,
        List<SittingView> sittings,
        List<CompanionView> companions,
        @Nullable SoFarView soFar,
        @Nullable Outcome outcome)
        implements AboutPeople {

    /**
     * @param revision 0 where nobody has written yet
     */
    record PieceView(
            String prompt,
            Words text,
            int revision,
            @Nullable Instant at,
            Voice voice,
            @Nullable UUID companion,
            @Nullable Words who) {

        static PieceView of(Prompt prompt, Kind kind, Said said) {
            return said.under(prompt)
                    .map(it -> of(it, said))
                    .orElseGet(() -> empty(prompt, SaidBy.unsaid(kind)));
        }

        private static PieceView of(Piece piece, Said said) {
            SaidBy by = piece.saidBy();
            return new PieceView(
                    piece.prompt().code(),
                    piece.text(),
                    piece.revision(),
                    piece.at(),
                    by.voice(),
                    by.companion(),
                    said.called(by));
        }

        private static PieceView empty(Prompt prompt, SaidBy by) {
            return new PieceView(prompt.code(), new Words(""), 0, null, by.voice(), null, null);
        }
    }

    /**
     * @param who names of others who were there; the team's note
     */
    record SittingView(
            LocalDate on,
            Sitting.Where where,
            List<Sitting.With> with,
            @Nullable Words who,
            @Nullable WorkerId by) {

        static SittingView of(Sitting it) {
            return new SittingView(it.on(), it.where(), it.with(), it.who(), it.by());
        }

        SittingView withoutNotes() {
            return new SittingView(on, where, with, null, null);
        }
    }

    /** What was agreed so far. */
    record SoFarView(
            List<NeedArea> needAreas,
            List<Words> goals,
            List<Words> supporters,
            int revision,
            Instant at) {

        static @Nullable SoFarView of(Begun conversation) {
            if (!(conversation instanceof Open open) || open.soFar() == null) return null;
            SoFar it = open.soFar();
            Outcome outcome = it.outcome();
            return new SoFarView(
                    outcome.needAreas(),
                    outcome.goals(),
                    outcome.supporters(),
                    it.revision(),
                    it.at());
        }
    }

    record CarriedView(
            String prompt,
            Words words,
            Voice voice,
            @Nullable Words who,
            String source,
            Instant saidAt) {}

    /**
     * @param keptAsSupporter what they said for themselves; null where they were not asked yet
     */
    record CompanionView(
            UUID id,
            Words name,
            Words relation,
            Words needs,
            @Nullable Words communicationNeeds,
            boolean introduced,
            @Nullable OwnAnswer keptAsSupporter,
            @Nullable OwnAnswer ownIntroduction) {}

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    /** For the person: what was said in it and what it came to, without notes about others. */
    static ConversationView own(ConversationId id, Begun conversation) {
        var it = of(id, conversation, List.of());
        return new ConversationView(
                it.id(),
                it.person(),
                it.number(),
                it.kind(),
                it.state(),
                it.day(),
                it.pieces(),
                List.of(),
                it.sittings().stream().map(SittingView::withoutNotes).toList(),
                List.of(),
                null,
                it.outcome());
    }

    static ConversationView of(ConversationId id, Begun conversation, List<Carried> carried) {
        Occasion it = conversation.occasion();
        Said said = conversation.said();
        Outcome outcome = conversation instanceof Held held ? held.outcome() : null;
        return new ConversationView(
                id,
                it.person(),
                it.number(),
                it.kind(),
                outcome == null ? "open" : "held",
                it.day(),
                Prompt.of(it.kind()).stream()
                        .map(prompt -> PieceView.of(prompt, it.kind(), said))
                        .toList(),
                carried.stream().map(ConversationView::carried).toList(),
                said.sittings().stream().map(SittingView::of).toList(),
                said.companions().stream().map(ConversationView::companion).toList(),
                SoFarView.of(conversation),
                outcome);
    }

    private static CarriedView carried(Carried it) {
        String source =
                switch (it.source()) {
                    case INTRODUCTION -> "introduction";
                    case CONVERSATION -> "conversation";
                };
        return new CarriedView(
                it.prompt().code(), it.words(), it.voice(), it.who(), source, it.saidAt());
    }

    private static CompanionView companion(Companion it) {
        return new CompanionView(
                it.id(),
                it.name(),
                it.relation(),
                it.needs(),
                it.communicationNeeds(),
                it.introducedBy() != null,
                it.keptAsSupporter(),
                it.ownIntroduction());
    }
}
