package org.livingwell.journeys.fuzz;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What no answer may be, whatever was asked. */
final class Judge {

    private static final Pattern OUR_PAGE =
            Pattern.compile("<!doctype html>\\s*<html lang=\"en\"", Pattern.CASE_INSENSITIVE);

    private static final Set<String> PLAIN_FORMS =
            Set.of("/api/introductions", "/api/introductions/status");

    private Judge() {}

    /** Why this answer is not allowed. */
    static Optional<String> breach(Request request, String canary, Reply reply) {
        int status = reply.status();
        if (status == 0) return Optional.of("no answer");
        if (status >= 500 && !isOfTomcat(request, status)) return Optional.of("a " + status);
        if (echoes(request, reply, canary))
            return Optional.of("a " + status + " that repeats what was sent");
        if (status >= 400 && !isProblem(request, reply))
            return Optional.of("a bare " + status + " of " + reply.header("content-type"));
        return Optional.empty();
    }

    /** An unknown transfer coding or version of HTTP. */
    private static boolean isOfTomcat(Request request, int status) {
        return (status == 501 && request.has("Transfer-Encoding"))
                || (status == 505 && !request.version.equals("HTTP/1.1"));
    }

    /**
     * What was stored may be seen again, and a plain form keeps what was typed; a refusal repeats
     * nothing else, nor does any header.
     */
    private static boolean echoes(Request request, Reply reply, String canary) {
        boolean mayRepeat = reply.status() < 400 || isTheFormAgain(request, reply);
        String text = String.join("\n", reply.headers()) + (mayRepeat ? "" : reply.body());
        return text.toLowerCase(Locale.ROOT).contains(canary);
    }

    private static boolean isTheFormAgain(Request request, Reply reply) {
        return request.isForm()
                && PLAIN_FORMS.contains(request.path)
                && isOurPage(reply)
                && !reply.body().contains(Odd.MARKUP);
    }

    private static boolean isProblem(Request request, Reply reply) {
        if (request.method.equals("HEAD") && reply.body().isEmpty()) return true;
        if (reply.header("content-type").startsWith("application/problem+json"))
            return isWhole(reply);
        return (request.acceptsPage() || request.isForm()) && isOurPage(reply);
    }

    private static boolean isOurPage(Reply reply) {
        return reply.header("content-type").startsWith("text/html")
                && OUR_PAGE.matcher(reply.body()).lookingAt()
                && !reply.body().contains("HTTP Status");
    }

    private static boolean isWhole(Reply reply) {
        try {
            JsonNode problem = JsonMapper.shared().readTree(reply.body());
            return problem.path("status").asInt(0) == reply.status()
                    && !problem.path("title").asString("").isEmpty()
                    && !problem.path("code").asString("").isEmpty();
        } catch (JacksonException _) {
            return false;
        }
    }
}
