package org.livingwell.journeys.fuzz;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Locale;
import java.util.Optional;

/** What no answer may be, whatever was asked. */
final class Judge {

    private Judge() {}

    /** Why this answer is not allowed. */
    static Optional<String> breach(Request request, String canary, Reply reply) {
        int status = reply.status();
        if (status == 0) return Optional.of("no answer");
        if (status >= 500 && !isOfTomcat(request, status)) return Optional.of("a " + status);
        if (echoes(reply, canary))
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

    /** What was stored may be seen again; a refusal repeats nothing, nor does any header. */
    private static boolean echoes(Reply reply, String canary) {
        String text =
                String.join("\n", reply.headers()) + (reply.status() < 400 ? "" : reply.body());
        return text.toLowerCase(Locale.ROOT).contains(canary);
    }

    private static boolean isProblem(Request request, Reply reply) {
        String type = reply.header("content-type");
        if (request.method.equals("HEAD") && reply.body().isEmpty()) return true;
        if (type.startsWith("application/problem+json")) return isWhole(reply);
        return (request.acceptsPage() || request.isForm())
                        && type.startsWith("text/html")
                        && reply.body()
                                .toLowerCase(Locale.ROOT)
                                .startsWith("<!doctype html>\n<html lang=\"en\"")
                || type.startsWith("text/html")
                        && request.acceptsPage()
                        && reply.body().startsWith("<!doctype html><html lang=\"en\">");
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
