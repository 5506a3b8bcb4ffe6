package org.livingwell.intake.arriving.introduction;

import static org.livingwell.intake.arriving.introduction.StatusController.ENTER;
import static org.livingwell.intake.arriving.introduction.StatusController.LETTERS;
import static org.livingwell.intake.arriving.introduction.StatusController.LONGEST;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The same for a browser without JavaScript: a plain form post, answered with a plain page. */
@RestController
class StatusFormController {

    private final Standings standings;
    private final PlainPages pages;
    private final Languages languages;

    StatusFormController(Standings standings, PlainPages pages, Languages languages) {
        this.standings = standings;
        this.pages = pages;
        this.languages = languages;
    }

    @Operation(summary = "Check how an introduction is going, by its reference")
    @PostMapping(
            path = "/api/introductions/status",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    @PreAuthorize("permitAll()")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                            schema = @Schema(type = "object")))
    ResponseEntity<String> status(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(PlainFields.LARGEST);
        Map<String, String> fields = PlainFields.read(body);
        String reference = fields.getOrDefault("reference", "").strip();
        if (reference.isEmpty()) return again("", ENTER, fields);
        if (reference.length() > LONGEST)
            return again(reference.substring(0, LONGEST), LETTERS, fields);
        return page(HttpStatus.OK, reference, "", standings.of(reference).next(), fields);
    }

    private ResponseEntity<String> again(
            String reference, String error, Map<String, String> fields) {
        return page(HttpStatus.BAD_REQUEST, reference, error, List.of(), fields);
    }

    private ResponseEntity<String> page(
            HttpStatus status,
            String reference,
            String error,
            List<String> next,
            Map<String, String> fields) {
        return ResponseEntity.status(status)
                .contentType(PlainPages.HTML)
                .body(languages.page(pages.standing(reference, error, next), fields));
    }
}
