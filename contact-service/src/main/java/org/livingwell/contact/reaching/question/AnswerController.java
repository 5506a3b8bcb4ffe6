package org.livingwell.contact.reaching.question;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.question.domain.Choice;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.secret.Secret;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the answer of whoever holds a link that was sent to them; only ever by a press. */
@RestController
@RequestMapping("/api/answers")
class AnswerController {

    private static final String INCOMPLETE = "Use the whole link";

    record LookRequest(
            @NotBlank(message = INCOMPLETE) @Size(max = 200, message = INCOMPLETE) String secret) {

        @Override
        public String toString() {
            return "•••";
        }
    }

    /**
     * @param words in their own, as many as they like or none
     */
    record AnswerRequest(
            @NotBlank(message = INCOMPLETE) @Size(max = 200, message = INCOMPLETE) String secret,
            @NotNull(message = "Choose an answer") Choice choice,
            @Size(max = 2_000, message = "Use at most 2,000 characters") @Nullable String words) {

        @Override
        public String toString() {
            return "•••";
        }
    }

    private final Answers answers;

    AnswerController(Answers answers) {
        this.answers = answers;
    }

    @Operation(summary = "See the question you were sent a link to; changes nothing")
    @PostMapping("/look")
    @PreAuthorize("permitAll()")
    AnswerView look(@Valid @RequestBody LookRequest request) {
        return answers.look(new Secret(request.secret().strip()));
    }

    @Operation(summary = "Answer the question you were sent a link to, once")
    @Refuses("not-an-answer")
    @PostMapping
    @PreAuthorize("permitAll()")
    AnswerView answer(@Valid @RequestBody AnswerRequest request, Cause cause) {
        var secret = new Secret(request.secret().strip());
        return answers.answer(secret, request.choice(), Words.of(request.words()), cause);
    }
}
