package org.livingwell.local.notify;

import java.util.List;
import java.util.Map;

/** An answer of Notify's that is a no, in the shape it documents. */
final class NotifyError extends RuntimeException {

    private final int status;
    private final String error;

    NotifyError(int status, String error, String message) {
        super(message, null, false, false);
        this.status = status;
        this.error = error;
    }

    static NotifyError badRequest(String message) {
        return new NotifyError(400, "BadRequestError", message);
    }

    static NotifyError validation(String message) {
        return new NotifyError(400, "ValidationError", message);
    }

    /** As it calls what it answers with a status by itself. */
    static NotifyError of(int status) {
        return switch (status) {
            case 400 -> badRequest("Something is wrong with this request");
            case 403 -> new NotifyError(403, "AuthError", "Invalid token: API key not found");
            case 429 ->
                    new NotifyError(429, "RateLimitError", "Exceeded rate limit for key type live");
            default -> new NotifyError(status, "Exception", "Internal server error");
        };
    }

    int status() {
        return status;
    }

    Map<String, ?> body() {
        var one = Map.of("error", error, "message", String.valueOf(getMessage()));
        return Map.of("status_code", status, "errors", List.of(one));
    }
}
