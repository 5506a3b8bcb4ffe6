package org.livingwell.intake.team.duty;

import org.livingwell.intake.team.duty.domain.Tested;
import org.livingwell.intake.team.duty.domain.Way;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.Words;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Tries every way a duty contact is told by, so that a slip is seen before somebody needs it. */
@Component
class Testing {

    private final DutyAlert alert;
    private final Clock clock;

    Testing(DutyAlert alert, Clock clock) {
        this.alert = alert;
        this.clock = clock;
    }

    Tested of(Place place) {
        List<Way> sent = new ArrayList<>();
        List<Way> failed = new ArrayList<>();
        place.dutyContact().ways().forEach(it -> way(it, tried(it, place) ? sent : failed));
        return new Tested(clock.instant(), List.copyOf(sent), List.copyOf(failed));
    }

    private static void way(Words contact, List<Way> ways) {
        ways.add(contact.value().contains("@") ? Way.EMAIL : Way.TEXT);
    }

    private boolean tried(Words contact, Place place) {
        try {
            alert.test(contact.value(), place.name());
            return true;
        } catch (RuntimeException failed) {
            return false; // what the lead is shown says by which way
        }
    }
}
