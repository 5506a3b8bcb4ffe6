package org.livingwell.intake.arriving.conversation;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.conversation.ConversationView.PieceView;
import org.livingwell.intake.arriving.introduction.domain.Voice;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** What whoever writes a piece is answered; both hold words, so both are written down as read. */
sealed interface PieceAnswer extends AboutPeople {

    /**
     * @param helpFirst whoever is on duty is told; the page shows who helps now
     */
    record Saved(
            PersonId person,
            String prompt,
            Words text,
            int revision,
            @Nullable Instant at,
            Voice voice,
            @Nullable UUID companion,
            boolean helpFirst)
            implements PieceAnswer {

        static Saved of(PersonId person, PieceView it, boolean helpFirst) {
            return new Saved(
                    person,
                    it.prompt(),
                    it.text(),
                    it.revision(),
                    it.at(),
                    it.voice(),
                    it.companion(),
                    helpFirst);
        }

        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }

    /** A refusal, with what stands there now. */
    final class Changed extends ProblemDetail implements PieceAnswer {

        private final PersonId person;
        private final PieceView current;

        Changed(PersonId person, PieceView current) {
            super(
                    Problem.of(
                            HttpStatus.PRECONDITION_FAILED,
                            Refusal.CHANGED.code(),
                            Refusal.CHANGED.sentence()));
            this.person = person;
            this.current = current;
        }

        public PieceView getCurrent() {
            return current;
        }

        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }
}
