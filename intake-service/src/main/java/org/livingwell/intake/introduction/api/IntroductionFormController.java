package org.livingwell.intake.introduction.api;

import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.seal.LookupKeys;
import org.livingwell.platform.web.InvalidInputException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The same door for a browser without JavaScript: a plain form post, answered with a plain page.
 */
@RestController
class IntroductionFormController {

    private static final PlaceId ALL_FORMS = new PlaceId("all-forms");

    private final IntroductionDoor door;
    private final IntroductionForm form;
    private final PlainPages pages;
    private final LookupKeys keys;
    private final Clock clock;

    IntroductionFormController(
            IntroductionDoor door,
            IntroductionForm form,
            PlainPages pages,
            LookupKeys keys,
            Clock clock) {
        this.door = door;
        this.form = form;
        this.pages = pages;
        this.keys = keys;
        this.clock = clock;
    }

    @PostMapping(
            path = "/api/introductions",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    @PreAuthorize("permitAll()")
    ResponseEntity<String> introduce(@RequestBody MultiValueMap<String, String> fields) {
        return switch (form.read(fields)) {
            case IntroductionForm.Read(var request) -> received(request);
            case IntroductionForm.Unreadable(var errors) -> again(errors);
        };
    }

    @ExceptionHandler
    ResponseEntity<String> invalid(InvalidInputException invalid) {
        return again(List.of(invalid.field().message()));
    }

    /**
     * The same form sent twice on a day, by an impatient thumb, is one introduction; the id it gets
     * follows from a keyed hash, so that nobody can tell by it whether a guess at the words is
     * right.
     */
    private ResponseEntity<String> received(IntroductionRequest request) {
        String day = clock.instant().toString().substring(0, 10);
        UUID once =
                Ids.derive("form", day, keys.of(ALL_FORMS).hash("form", form.canonical(request)));
        Receipt receipt = door.take(request, Cause.of(once));
        return page(HttpStatus.CREATED, pages.received(receipt));
    }

    /** The way back keeps what was typed: it is the browser's own. */
    private ResponseEntity<String> again(List<String> errors) {
        return page(HttpStatus.BAD_REQUEST, pages.again(errors));
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status).contentType(HTML).body(html);
    }

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
}
