package org.livingwell.contact.meeting.lunch;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.openapi.Whole;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where to pop in for lunch, for everybody; who looks is nobody's business. */
@RestController
class ComingController {

    private final LunchLists lists;

    ComingController(LunchLists lists) {
        this.lists = lists;
    }

    /** In all places where none is named. */
    @Operation(summary = "Lunches that anyone may come to")
    @Whole("The next hundred, of some weeks")
    @GetMapping("/api/lunches/coming")
    @PreAuthorize("permitAll()")
    ComingView coming(@RequestParam(required = false) @Nullable PlaceId place) {
        return lists.coming(place);
    }
}
