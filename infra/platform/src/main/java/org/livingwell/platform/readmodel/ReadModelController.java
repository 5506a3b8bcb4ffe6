package org.livingwell.platform.readmodel;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator have a read model made again, and see how far that is. */
@RestController
class ReadModelController {

    record Progress(int live, @Nullable Integer building) {

        static Progress of(Generation generation) {
            return new Progress(generation.live(), generation.building());
        }
    }

    private final ReadModels models;

    ReadModelController(ReadModels models) {
        this.models = models;
    }

    @GetMapping("/operator/read-models/{name}")
    @PreAuthorize("hasRole('operator')")
    Progress progress(@PathVariable String name) {
        return Progress.of(models.named(name).now());
    }

    @PostMapping("/operator/read-models/{name}/rebuild")
    @PreAuthorize("hasRole('operator')")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Progress rebuild(@PathVariable String name) {
        return Progress.of(models.named(name).rebuild());
    }
}
