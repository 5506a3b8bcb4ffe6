package org.livingwell.platform.time;

import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;
import java.time.Instant;

/** Moves a local stack's clock forward, so that weeks can be tried out in a minute. */
@RestController
@Profile("local")
class ClockController {

    record Forward(Duration forward) {}

    record Time(Instant now, Duration ahead) {}

    private static final String KEPT = "clock";

    private final PlatformClock clock;
    private final MongoTemplate mongo;

    ClockController(PlatformClock clock, MongoTemplate mongo) {
        this.clock = clock;
        this.mongo = mongo;
        var kept = mongo.getCollection(KEPT).find(byId().getQueryObject()).first();
        if (kept != null) clock.moveTo(Duration.ofSeconds(kept.getLong("ahead")));
    }

    @GetMapping("/operator/clock")
    @PreAuthorize("hasRole('operator')")
    Time tell() {
        return new Time(clock.instant(), clock.ahead());
    }

    @PostMapping("/operator/clock")
    @PreAuthorize("hasRole('operator')")
    Time move(@RequestBody Forward by) {
        Duration ahead = clock.ahead().plus(by.forward());
        mongo.upsert(byId(), Update.update("ahead", ahead.toSeconds()), KEPT);
        clock.moveTo(ahead);
        return tell();
    }

    private static Query byId() {
        return Query.query(Criteria.where("_id").is(KEPT));
    }
}
