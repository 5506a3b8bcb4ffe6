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

/** The same for a browser without JavaScript: a plain form post, answered with a plain page. */
@RestController
class StatusFormController {

    private final Standings standings;
    private final PlainPages pages;

    StatusFormController(Standings standings, PlainPages pages) {
        this.standings = standings;
        this.pages = pages;
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
        String reference = PlainFields.read(body).getOrDefault("reference", "").strip();
        if (reference.isEmpty()) return again("", ENTER);
        if (reference.length() > LONGEST) return again(reference.substring(0, LONGEST), LETTERS);
        return page(HttpStatus.OK, reference, "", standings.of(reference).next());
    }

    private ResponseEntity<String> again(String reference, String error) {
        return page(HttpStatus.BAD_REQUEST, reference, error, List.of());
    }

    private ResponseEntity<String> page(
            HttpStatus status, String reference, String error, List<String> next) {
        return ResponseEntity.status(status)
                .contentType(PlainPages.HTML)
                .body(pages.standing(reference, error, next));
    }
}
