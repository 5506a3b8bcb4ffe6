package org.livingwell.intake.arriving.introduction;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.place.domain.CrisisLine;
import org.livingwell.platform.web.FieldProblem;
import org.livingwell.platform.web.Problem;
import org.livingwell.platform.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;

import java.util.List;

/** A field needs another look, and whoever sent it cannot wait: help comes before what is wrong. */
final class HeldUp extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<FieldProblem> errors;
    private final transient List<CrisisLine> crisis;

    HeldUp(List<FieldProblem> errors, List<CrisisLine> crisis) {
        super(errors.getFirst().code(), null, false, false);
        this.errors = List.copyOf(errors);
        this.crisis = crisis;
    }

    /** A refusal, with who helps now. */
    static class WithHelp extends ProblemDetail {

        private final List<CrisisLine> crisis;

        WithHelp(ProblemDetail refused, List<CrisisLine> crisis) {
            super(refused);
            this.crisis = crisis;
        }

        public boolean isHelpFirst() {
            return true;
        }

        public List<CrisisLine> getCrisis() {
            return crisis;
        }
    }

    /** What no single field can tell is said here too. */
    static final class WithErrors extends WithHelp {

        private final List<FieldProblem> errors;

        WithErrors(HeldUp it) {
            super(
                    Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "invalid-fields",
                            "Some fields need another look"),
                    it.crisis);
            this.errors = it.errors;
        }

        public List<FieldProblem> getErrors() {
            return errors;
        }
    }

    /** Before what answers everything that nobody else does. */
    @RestControllerAdvice(assignableTypes = IntroductionController.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Answered {

        private final Problems problems;
        private final HelpFirst help;

        Answered(Problems problems, HelpFirst help) {
            this.problems = problems;
            this.help = help;
        }

        @ExceptionHandler
        ResponseEntity<ProblemDetail> heldUp(HeldUp it) {
            return answer(new WithErrors(it));
        }

        @ExceptionHandler
        @Nullable ResponseEntity<?> invalid(
                MethodArgumentNotValidException invalid, WebRequest request) throws Exception {
            var answer = problems.handleException(invalid, request);
            if (answer == null
                    || !(answer.getBody() instanceof ProblemDetail problem)
                    || !(invalid.getTarget() instanceof IntroductionRequest it)) return answer;
            var crisis = help.lines(it);
            return crisis.isEmpty() ? answer : answer(new WithHelp(problem, crisis));
        }

        private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
            return ResponseEntity.badRequest()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
    }
}
