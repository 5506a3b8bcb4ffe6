package org.livingwell.platform.openapi;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every endpoint of a kind may be refused with, by the service or by the gateway before it.
 */
enum Usual {
    BAD_REQUEST(
            400,
            "It cannot be read, or some fields need another look (`errors` says which)",
            "bad-request",
            "invalid-fields",
            "key-missing",
            "malformed-json",
            "malformed-parameter",
            "wrong-type",
            "unknown-field",
            "control-characters"),
    UNAUTHORIZED(401, "Nobody has signed in", "not-logged-in", "not-signed-in"),
    FORBIDDEN(
            403,
            "The caller's role does not allow it",
            "role-missing",
            "left",
            "reading-only",
            "cross-site",
            "csrf-token"),
    NOT_FOUND(404, "It does not exist, or the caller may not know that it does", "not-found"),
    NOT_ACCEPTABLE(406, "It is not answered in what the caller accepts", "not-acceptable"),
    CONFLICT(409, "Someone else is changing it; try again", "busy"),
    PRECONDITION_FAILED(412, "Someone else has changed it", "changed-meanwhile"),
    TOO_LARGE(
            413, "It is longer than can be kept", "too-large", "content-too-large", "record-full"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is of another media type", "unsupported-media-type"),
    UNPROCESSABLE(
            422, "The Idempotency-Key came with another body before", "idempotency-key-reused"),
    PRECONDITION_REQUIRED(428, "Say in If-Match what you read", "if-match-missing"),
    TOO_MANY_REQUESTS(429, "That was a lot at once; try again later", "too-many-requests"),
    UNAVAILABLE(
            503,
            "It does not answer just now; try again with the same Idempotency-Key",
            "store-unavailable",
            "access-log-unavailable",
            "service-unavailable",
            "busy",
            "sign-in-resting");

    private final int status;
    private final String sentence;
    private final List<String> codes;

    Usual(int status, String sentence, String... codes) {
        this.status = status;
        this.sentence = sentence;
        this.codes = List.of(codes);
    }

    int status() {
        return status;
    }

    String sentence() {
        return sentence;
    }

    List<String> codes() {
        return codes;
    }

    /** What it is called among the components. */
    String component() {
        return Stream.of(name().split("_"))
                .map(it -> it.charAt(0) + it.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
