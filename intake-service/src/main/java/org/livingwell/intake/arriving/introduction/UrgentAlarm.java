package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.arriving.introduction.domain.Alarm;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Ring;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.Reference;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.team.duty.OnDuty;
import org.livingwell.intake.team.duty.Unopened;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.UUID;

/** Hands somebody urgent to the bell of their place, which asks here whether anybody has looked. */
@Component
class UrgentAlarm implements Unopened {

    private final Aggregate<Introduction, Command, Event> introductions;
    private final OnDuty duty;
    private final Clock clock;

    UrgentAlarm(
            Timers timers,
            Aggregate<Introduction, Command, Event> introductions,
            OnDuty duty,
            Clock clock) {
        this.introductions = introductions;
        this.duty = duty;
        this.clock = clock;
        timers.watch("urgent", introductions, "index.alarm", this::ring);
    }

    @Override
    public boolean rings(UUID introduction) {
        return introductions.find(introduction).orElse(null) instanceof Waiting waiting
                && waiting.rings(clock.instant());
    }

    private void ring(String id) {
        if (!(introductions.find(id).orElse(null) instanceof Waiting waiting)) return;
        Alarm alarm = waiting.alarm();
        if (alarm == null) return;
        var introduction = new IntroductionId(UUID.fromString(id));
        duty.untilOpened(
                waiting.told().place(),
                introduction.value(),
                Reference.of(introduction).value(),
                "/waiting/" + introduction,
                alarm.due());
        introductions.of(id).handle(new Ring(), Cause.of(Ids.derive("ring", id, alarm.due())));
    }
}
