package org.livingwell.careplan.entry;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.web.Problem;
import org.livingwell.platform.web.Seen;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

import java.util.stream.Stream;

/** What whoever reads or changes an entry is answered; both hold words, so both are logged. */
sealed interface EntryAnswer extends AboutPeople {

    record Saved(PersonId person, EntryView entry) implements EntryAnswer {

        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }

    /** A refusal, with what stands there now; whoever sent something else still has it. */
    final class Changed extends ProblemDetail implements EntryAnswer {

        private final PersonId person;
        private final EntryView current;

        Changed(PersonId person, EntryView current) {
            super(
                    Problem.of(
                            HttpStatus.PRECONDITION_FAILED,
                            Refusal.CHANGED.code(),
                            Refusal.CHANGED.sentence()));
            this.person = person;
            this.current = current;
        }

        public EntryView getCurrent() {
            return current;
        }

        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }

    static ResponseEntity<EntryAnswer> saved(PersonId person, EntryView it) {
        return ResponseEntity.ok().eTag(Seen.tag(it.revision())).body(new Saved(person, it));
    }

    static ResponseEntity<EntryAnswer> changed(PersonId person, EntryView current) {
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .eTag(Seen.tag(current.revision()))
                .body(new Changed(person, current));
    }
}
