package org.livingwell.platform.test.planted.sound.spot;

import org.livingwell.platform.domain.Words;
import org.livingwell.platform.test.planted.sound.spot.domain.Spot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;

@RestController
class SpotController {

    @GetMapping("/spot")
    @PreAuthorize("permitAll()")
    Spot spot() {
        return new Spot(List.of(), Instant.EPOCH, new Words("Wednesdays suit."));
    }
}
