package org.livingwell.gateway.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

import java.time.Duration;
import java.util.Locale;

/** The refusals that do not depend on which service was asked for. */
public final class Problems {

    public static final Problem NOT_SIGNED_IN =
            new Problem(
                    "not-signed-in",
                    HttpStatus.UNAUTHORIZED,
                    "Please sign in",
                    "You are not signed in, or your session has ended. Sign in to continue.");

    public static final Problem SIGN_IN_RESTING =
            new Problem(
                    "sign-in-resting",
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "You cannot sign in at the moment",
                    "You can still introduce yourself or someone else without signing in.",
                    Duration.ofSeconds(10));

    public static final Problem CROSS_SITE =
            new Problem(
                    "cross-site",
                    HttpStatus.FORBIDDEN,
                    "This came from another site",
                    "We only accept changes made on our own pages.");

    public static final Problem CSRF =
            new Problem(
                    "csrf-token",
                    HttpStatus.FORBIDDEN,
                    "The page is out of date",
                    "Reload the page, then try again.");

    private static final Problem TOO_MANY =
            new Problem(
                    "too-many-requests",
                    HttpStatus.TOO_MANY_REQUESTS,
                    "That was a lot at once",
                    "Wait a moment, then try again.");

    public static final Problem TOO_LARGE =
            new Problem(
                    "too-large",
                    HttpStatus.CONTENT_TOO_LARGE,
                    "That is too much text for one message",
                    "Shorten it, or send it in parts.");

    public static final Problem BUSY =
            new Problem(
                    "busy",
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "A lot of people are using this at the moment",
                    "Try again in a few seconds. You can still introduce yourself or someone"
                            + " else.",
                    Duration.ofSeconds(3));

    private Problems() {}

    /** Said with the time after which it is worth another try. */
    public static Problem tooMany(long nanosToWait) {
        var wait = Duration.ofNanos(nanosToWait).plusSeconds(1);
        return new Problem(
                TOO_MANY.code(), TOO_MANY.status(), TOO_MANY.title(), TOO_MANY.detail(), wait);
    }

    public static Problem of(HttpStatus status) {
        String code = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Problem(code, status, status.getReasonPhrase(), said(status));
    }

    /**
     * A service's own refusal, in our form; one that may pass says when it is worth another try.
     */
    public static Problem answered(HttpStatusCode code, HttpHeaders headers) {
        var said = ofCode(code.value());
        var after = code.value() == 429 || code.value() == 503 ? after(headers) : Duration.ZERO;
        return new Problem(said.code(), said.status(), said.title(), said.detail(), after);
    }

    private static Duration after(HttpHeaders headers) {
        String said = headers.getFirst(HttpHeaders.RETRY_AFTER);
        return said != null && said.matches("[1-9][0-9]{0,3}")
                ? Duration.ofSeconds(Long.parseLong(said))
                : BUSY.retryAfter();
    }

    /** For a status as a number, which need not be one that anybody knows. */
    static Problem ofCode(int code) {
        if (code == 413) return TOO_LARGE;
        var status = HttpStatus.resolve(code);
        if (status != null) return of(status);
        return of(code < 500 ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static String said(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address.";
            case FORBIDDEN -> "You do not have access to this.";
            case METHOD_NOT_ALLOWED -> "This address does not accept that kind of request.";
            default ->
                    status.is4xxClientError()
                            ? "The request cannot be read."
                            : "Something went wrong here. It has been noted; please try again.";
        };
    }
}
