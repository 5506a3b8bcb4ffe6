package org.livingwell.platform.openapi;

import static org.livingwell.platform.openapi.Shapes.typed;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Problems as the document tells them: one shape, and at each status the codes it comes with. */
@SuppressWarnings({"rawtypes", "unchecked"}) // as the library has them
final class ProblemAnswers {

    static final String CODES = "x-codes";

    private static final String SHAPE = "Problem";
    private static final String FIELD = "FieldProblem";
    private static final String REFERENCE = "#/components/responses/";

    private ProblemAnswers() {}

    /** An endpoint's own codes join those that are usual at their status. */
    static void add(ApiResponses answers, EnumSet<Usual> usual, Map<Integer, Set<String>> own) {
        for (Usual it : usual) {
            answers.putIfAbsent(
                    String.valueOf(it.status()),
                    new ApiResponse().$ref(REFERENCE + it.component()));
        }
        own.forEach(
                (status, codes) -> {
                    Set<String> all = new TreeSet<>(codes);
                    all.addAll(usual(status));
                    all.addAll(said(answers.get(String.valueOf(status))));
                    answers.put(String.valueOf(status), answer(String.join(", ", codes), all));
                });
    }

    /** A browser that sent a form can read nothing but a page. */
    static void asPageToo(ApiResponses answers) {
        for (Usual it : EnumSet.of(Usual.BAD_REQUEST, Usual.CONFLICT)) {
            String status = String.valueOf(it.status());
            ApiResponse said = answers.get(status);
            Set<String> codes = new TreeSet<>(it.codes());
            codes.addAll(said(said));
            var answer =
                    answer(
                            said == null || said.getDescription() == null
                                    ? it.sentence()
                                    : said.getDescription(),
                            codes);
            answer.getContent().addMediaType("text/html", new MediaType().schema(typed("string")));
            answers.put(status, answer);
        }
    }

    private static List<String> usual(int status) {
        return Stream.of(Usual.values())
                .filter(it -> it.status() == status)
                .flatMap(it -> it.codes().stream())
                .toList();
    }

    private static List<String> said(@Nullable ApiResponse answer) {
        return answer != null
                        && answer.getExtensions() != null
                        && answer.getExtensions().get(CODES) instanceof List<?> codes
                ? codes.stream().map(String::valueOf).toList()
                : List.of();
    }

    static void describe(Components all) {
        all.addSchemas(FIELD, field());
        all.addSchemas(SHAPE, problem());
        for (Usual it : Usual.values()) {
            all.addResponses(
                    it.component(), retried(it, answer(it.sentence(), new TreeSet<>(it.codes()))));
        }
    }

    private static ApiResponse retried(Usual usual, ApiResponse answer) {
        return switch (usual) {
            case CONFLICT, TOO_MANY_REQUESTS, UNAVAILABLE ->
                    answer.addHeaderObject(
                            "Retry-After",
                            new Header()
                                    .description("In how many seconds it is worth another try")
                                    .schema(typed("integer")));
            default -> answer;
        };
    }

    private static ApiResponse answer(String sentence, Set<String> codes) {
        var shown = new MediaType().schema(new JsonSchema().$ref(Shapes.REFERENCE + SHAPE));
        var answer =
                new ApiResponse()
                        .description(sentence)
                        .content(new Content().addMediaType("application/problem+json", shown));
        answer.addExtension(CODES, List.copyOf(codes));
        return answer;
    }

    private static Schema<?> problem() {
        return typed("object")
                .description("RFC 9457; `code` is stable, `detail` is a sentence to act on")
                .addProperty("type", typed("string"))
                .addProperty("title", typed("string"))
                .addProperty("status", typed("integer"))
                .addProperty("detail", typed("string"))
                .addProperty("code", typed("string"))
                .addProperty(
                        "errors",
                        typed("array").items(new JsonSchema().$ref(Shapes.REFERENCE + FIELD)))
                .required(List.of("type", "title", "status", "detail", "code"))
                .example(
                        Map.of(
                                "type", "urn:livingwell:problem:not-found",
                                "title", "Not Found",
                                "status", 404,
                                "detail", "There is nothing here",
                                "code", "not-found"));
    }

    private static Schema<?> field() {
        return typed("object")
                .description("What is wrong with one field; never its value")
                .addProperty("field", typed("string"))
                .addProperty("code", typed("string"))
                .addProperty("message", typed("string"))
                .required(List.of("field", "code", "message"));
    }
}
