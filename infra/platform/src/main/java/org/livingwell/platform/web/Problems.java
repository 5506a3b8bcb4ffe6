package org.livingwell.platform.web;

import com.mongodb.MongoException;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.beside.BusyException;
import org.livingwell.platform.domain.ConflictException;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.events.Unavailability;
import org.livingwell.platform.seal.NotYetReadableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import java.time.Duration;
import java.util.List;

/** Answers whatever goes wrong with a problem of its own code; values never come back in it. */
@RestControllerAdvice
public class Problems extends ResponseEntityExceptionHandler {

    /**
     * Says of a 503 that only what was asked for is unavailable and the service is well, so that
     * the gateway does not close it to everybody. The gateway's {@code Unavailable} and {@code
     * OtherService} read it.
     */
    public static final String UNAVAILABLE = "Livingwell-Unavailable";

    public static final String ONLY_THIS = "only-this";

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException refused) {
        Refusal refusal = refused.refusal();
        return answer(Problem.of(status(refusal.kind()), refusal.code(), refusal.sentence()));
    }

    /** What a refusal is over HTTP. */
    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case CONFLICT -> HttpStatus.CONFLICT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case GONE -> HttpStatus.GONE;
            case CHANGED -> HttpStatus.PRECONDITION_FAILED;
            case UNSEEN -> HttpStatus.PRECONDITION_REQUIRED;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case REUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidInputException invalid) {
        return answer(fields(invalid.fields()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> keyMissing(KeyMissingException missing) {
        return answer(
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "key-missing",
                        "Send an Idempotency-Key of your own, so that sending this again makes"
                                + " nothing twice"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> conflict(ConflictException conflict) {
        return later(HttpStatus.CONFLICT, "busy", "Someone else is changing this; try again");
    }

    @ExceptionHandler({MongoException.class, DataAccessException.class})
    ResponseEntity<ProblemDetail> store(Exception failure) {
        if (!Unavailability.is(failure)) return unexpected(failure);
        log.warn("The database does not answer: {}", failure.getClass().getSimpleName());
        return later(
                HttpStatus.SERVICE_UNAVAILABLE,
                "store-unavailable",
                "It is not certain that this was saved; try again with the same Idempotency-Key");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notYetReadable(NotYetReadableException one) {
        log.warn("Not readable here yet: {}", one.getMessage());
        return onlyThis(
                Duration.ofSeconds(30),
                "store-unavailable",
                "This cannot be opened at the moment; try again in a few minutes with the same"
                        + " Idempotency-Key");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(BusyException full) {
        return onlyThis(full.later(), full.busy().code(), full.busy().sentence());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure) {
        if (failure instanceof AccessDeniedException denied) throw denied;
        if (CallersFaults.is(failure)) {
            return answer(RequestProblems.problem(HttpStatus.BAD_REQUEST));
        }
        log.error("Unexpected", new WithoutMessage(failure));
        return answer(
                Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "unexpected",
                        "Something went wrong on our side; try again with the same"
                                + " Idempotency-Key"));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return asObject(answer(UnreadableBody.problem(unreadable)));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<FieldProblem> errors =
                invalid.getFieldErrors().stream().map(FieldProblem::of).sorted().toList();
        return asObject(answer(fields(errors)));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String code = RequestProblems.code(failure, status);
        return asObject(
                answer(Problem.of(status, code, RequestProblems.sentence(status)), headers));
    }

    private static ProblemDetail fields(List<FieldProblem> errors) {
        ProblemDetail problem =
                Problem.of(
                        HttpStatus.BAD_REQUEST, "invalid-fields", "Some fields need another look");
        problem.setProperty("errors", errors);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> later(
            HttpStatus status, String code, String sentence) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "1");
        return answer(Problem.of(status, code, sentence), headers);
    }

    private static ResponseEntity<ProblemDetail> onlyThis(
            Duration later, String code, String sentence) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, later.toSeconds())));
        headers.set(UNAVAILABLE, ONLY_THIS);
        return answer(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, code, sentence), headers);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return answer(problem, HttpHeaders.EMPTY);
    }

    /** A problem is a problem whatever the caller says to accept, in whatever spelling. */
    private static ResponseEntity<ProblemDetail> answer(
            ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ResponseEntity<Object> asObject(ResponseEntity<ProblemDetail> answer) {
        return new ResponseEntity<>(answer.getBody(), answer.getHeaders(), answer.getStatusCode());
    }
}
