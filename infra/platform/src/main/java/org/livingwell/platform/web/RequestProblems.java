package org.livingwell.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import java.util.Locale;

/** Names for what Spring itself refuses: methods, media types, ids that are none. */
final class RequestProblems {

    private RequestProblems() {}

    static String code(Exception failure, HttpStatusCode status) {
        if (failure instanceof MethodArgumentTypeMismatchException) return "malformed-parameter";
        return named(status);
    }

    static ProblemDetail problem(HttpStatusCode status) {
        return status.is5xxServerError()
                ? Problem.of(status, "unexpected", "Something went wrong on our side")
                : Problem.of(status, named(status), sentence(status));
    }

    private static String named(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return known == null ? "refused" : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String sentence(HttpStatusCode status) {
        return status.value() == 404
                ? "There is nothing here"
                : "This request cannot be answered as it is; see /api/docs";
    }
}
