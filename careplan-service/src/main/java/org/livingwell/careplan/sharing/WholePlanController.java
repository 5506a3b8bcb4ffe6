package org.livingwell.careplan.sharing;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.paper.NotPrintableException;
import org.livingwell.platform.paper.Press;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.AskedFor;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A whole plan as a PDF, made when it is asked for and kept nowhere. */
@RestController
class WholePlanController {

    private static final RefusedException NOT_PRINTABLE =
            new RefusedException(
                    new Refusal(
                            "not-printable",
                            "There are letters in it that we cannot put into a PDF. Open the whole"
                                    + " plan and print that page: a browser has all letters"));

    private final WholePlans plans;
    private final Press press;

    WholePlanController(WholePlans plans, Press press) {
        this.plans = plans;
        this.press = press;
    }

    /** Reading a plan on paper is reading it: it is written down as any other. */
    @Operation(
            summary =
                    "A person's whole plan as a tagged PDF; print=large for large print, order=easy"
                            + " for an order easy to read; with=only-me, for the person, what is"
                            + " for their own eyes too")
    @Refuses("not-printable")
    @Refuses(status = 503, value = "printing-busy")
    @GetMapping(
            path = "/api/people/{id}/care-plan/whole.pdf",
            produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    ResponseEntity<byte[]> printed(
            @PathVariable PersonId id,
            @RequestParam(required = false) @Nullable String print,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(required = false) @Nullable String with,
            Caller caller) {
        boolean large = AskedFor.is("print", "large", print);
        boolean easy = AskedFor.is("order", "easy", order);
        boolean alone = AskedFor.is("with", "only-me", with);
        WholePlan plan = plans.of(id, caller, alone);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"notes.pdf\"")
                .body(printed(plan, large, easy));
    }

    private byte[] printed(WholePlan plan, boolean large, boolean easy) {
        try {
            return plan.printed(press, large, easy);
        } catch (NotPrintableException unset) {
            throw NOT_PRINTABLE;
        }
    }
}
