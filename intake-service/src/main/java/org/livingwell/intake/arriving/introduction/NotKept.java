package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.team.place.domain.CrisisLine;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.web.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import java.util.ArrayList;
import java.util.List;

/**
 * What whoever worries gets when somebody said no to being introduced: nothing of it is kept, and
 * nobody is sent away without help.
 */
final class NotKept extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final List<String> LATER =
            List.of(
                    "They can contact us themselves at any time. The door stays open.",
                    "You may need support too. You can introduce yourself, in your own right. We"
                            + " will not tell them.");

    private final transient Refusal refusal;
    private final transient Place place;

    NotKept(Refusal refusal, Place place) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
        this.place = place;
    }

    String sentence() {
        return refusal.sentence();
    }

    List<String> next() {
        List<String> next = new ArrayList<>();
        if (place.ringUs() != null) next.add("Please ring us on " + place.ringUs() + ".");
        next.addAll(LATER);
        next.add(
                "If this can't wait, say so and send it again. Whoever is on duty in "
                        + place.name()
                        + " will decide whether someone has to act.");
        return List.copyOf(next);
    }

    List<CrisisLine> crisis() {
        return place.crisisLines();
    }

    /** A refusal, with what helps all the same. */
    static final class WithHelp extends ProblemDetail {

        private final List<String> next;
        private final List<CrisisLine> crisis;

        WithHelp(NotKept it) {
            super(Problem.of(HttpStatus.CONFLICT, it.refusal.code(), it.sentence()));
            this.next = it.next();
            this.crisis = it.crisis();
        }

        public List<String> getNext() {
            return next;
        }

        public List<CrisisLine> getCrisis() {
            return crisis;
        }
    }

    /** Before what answers everything that nobody else does. */
    @RestControllerAdvice
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Answered {

        @ExceptionHandler
        ResponseEntity<ProblemDetail> notKept(NotKept it) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(new WithHelp(it));
        }
    }
}
