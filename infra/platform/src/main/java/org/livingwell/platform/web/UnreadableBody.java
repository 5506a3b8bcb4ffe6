package org.livingwell.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import java.util.List;
import java.util.stream.Collectors;

/** Says what about a body cannot be read, and where, without quoting it. */
final class UnreadableBody {

    private UnreadableBody() {}

    static ProblemDetail problem(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case UnsafeTextException text ->
                    field(text, "control-characters", "Use plain text without control characters");
            case UnrecognizedPropertyException unknown ->
                    field(unknown, "unknown-field", "This field is not known here");
            case StreamConstraintsException _ ->
                    Problem.of(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "too-large",
                            "A text is longer than we can keep");
            case DatabindException wrong ->
                    field(wrong, "wrong-type", "This is not of the kind expected here");
            case null, default ->
                    Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "malformed-json",
                            "The body is not readable JSON");
        };
    }

    private static ProblemDetail field(JacksonException failure, String code, String sentence) {
        String path =
                failure.getPath().stream()
                        .map(it -> it.getPropertyName() == null ? "[]" : it.getPropertyName())
                        .collect(Collectors.joining("."));
        ProblemDetail problem = Problem.of(HttpStatus.BAD_REQUEST, code, sentence);
        String shown = code.equals("unknown-field") ? "(unknown)" : path;
        problem.setProperty("errors", List.of(new FieldProblem(shown, code, sentence)));
        return problem;
    }
}
