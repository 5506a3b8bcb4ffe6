package org.livingwell.intake.arriving.introduction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;

import jakarta.servlet.http.HttpServletRequest;

import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.seal.LookupKeys;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * The same door for a browser without JavaScript: a plain form post, answered with a plain page.
 */
@RestController
class IntroductionFormController {

    private static final String TOO_LONG = "This is longer than we can keep; use fewer words";
    private static final PlaceId ALL_FORMS = new PlaceId("all-forms");

    private final IntroductionDoor door;
    private final IntroductionForm form;
    private final FormFields shown;
    private final PlainPages pages;
    private final HelpFirst help;
    private final Languages languages;
    private final LookupKeys keys;
    private final Clock clock;

    IntroductionFormController(
            IntroductionDoor door,
            IntroductionForm form,
            FormFields shown,
            PlainPages pages,
            HelpFirst help,
            Languages languages,
            LookupKeys keys,
            Clock clock) {
        this.door = door;
        this.form = form;
        this.shown = shown;
        this.pages = pages;
        this.help = help;
        this.languages = languages;
        this.keys = keys;
        this.clock = clock;
    }

    @Operation(summary = "Introduce yourself or someone else")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(
            path = "/api/introductions",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    @PreAuthorize("permitAll()")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                            schema = @Schema(type = "object")))
    ResponseEntity<String> introduce(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(PlainFields.LARGEST + 1);
        Map<String, String> fields = PlainFields.read(body);
        if (body.length > PlainFields.LARGEST) return again(Map.of("broughtBy", TOO_LONG), fields);
        if (FormFields.ELSEWHERE.equals(fields.get("place"))) return elsewhere(fields);
        try {
            return switch (form.read(fields)) {
                case IntroductionForm.Read(var introduction) -> received(introduction, fields);
                case IntroductionForm.Unreadable(var errors) -> again(errors, fields);
            };
        } catch (NotKept notKept) {
            return page(
                    HttpStatus.CONFLICT,
                    pages.notKept(notKept, shown.of(fields, Map.of())),
                    fields);
        } catch (RefusedException refused) {
            return refused(refused.refusal(), fields);
        }
    }

    /**
     * The same form sent twice on a day, by an impatient thumb, is one introduction; the id it gets
     * follows from a keyed hash, so that nobody can tell by it whether a guess at the words is
     * right.
     */
    private ResponseEntity<String> received(
            IntroductionRequest request, Map<String, String> fields) {
        String day = clock.instant().toString().substring(0, 10);
        UUID once =
                Ids.derive("form", day, keys.of(ALL_FORMS).hash("form", form.canonical(request)));
        Receipt receipt = door.take(request, Cause.of(once));
        return ResponseEntity.created(URI.create("/api/introductions/status"))
                .contentType(PlainPages.HTML)
                .body(languages.page(pages.received(receipt), fields));
    }

    private ResponseEntity<String> elsewhere(Map<String, String> fields) {
        return page(
                HttpStatus.CONFLICT,
                pages.elsewhere(shown.of(fields, Map.of()), help.everywhere()),
                fields);
    }

    private ResponseEntity<String> refused(Refusal refusal, Map<String, String> fields) {
        if (!refusal.equals(IntroductionDoor.NO_SAFE_WAY)) {
            return again(Map.of("", refusal.sentence()), fields);
        }
        var asking = shown.of(fields, Map.of("phone", refusal.sentence()));
        return page(HttpStatus.CONFLICT, pages.asking(asking), fields);
    }

    private ResponseEntity<String> again(Map<String, String> errors, Map<String, String> fields) {
        return page(
                HttpStatus.BAD_REQUEST,
                pages.again(shown.of(fields, errors), errors, help.lines(fields)),
                fields);
    }

    private ResponseEntity<String> page(
            HttpStatus status, String english, Map<String, String> fields) {
        return ResponseEntity.status(status)
                .contentType(PlainPages.HTML)
                .body(languages.page(english, fields));
    }
}
