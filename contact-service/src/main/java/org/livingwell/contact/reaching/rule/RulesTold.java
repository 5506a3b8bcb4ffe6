package org.livingwell.contact.reaching.rule;

import com.fasterxml.jackson.annotation.JsonFormat;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.ChannelRule;
import org.livingwell.contact.reaching.rule.domain.Rules;
import org.livingwell.contact.reaching.rule.domain.Through;
import org.livingwell.contact.reaching.rule.domain.Window;
import org.livingwell.platform.domain.Words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Rules as they are told and said again. */
record RulesTold(
        List<WayTold> channels,
        boolean voicemail,
        boolean withheldNumber,
        boolean deviceShared,
        boolean lettersOpened,
        @Nullable Words when,
        @Nullable Words mayTalkTo,
        @Nullable Words neverTalkTo,
        @Nullable Words neverKnow,
        LocalDate until) {

    record WayTold(
            Channel channel, boolean safe, List<HoursTold> windows, @Nullable Through through) {

        static WayTold of(ChannelRule it) {
            var hours = it.windows().stream().map(HoursTold::of).toList();
            return new WayTold(it.channel(), it.safe(), hours, it.through());
        }
    }

    record HoursTold(
            List<DayOfWeek> days,
            @JsonFormat(pattern = "HH:mm") LocalTime from,
            @JsonFormat(pattern = "HH:mm") LocalTime to) {

        static HoursTold of(Window it) {
            return new HoursTold(it.days(), it.from(), it.to());
        }
    }

    static RulesTold of(Rules it) {
        return new RulesTold(
                it.channels().stream().map(WayTold::of).toList(),
                it.voicemail(),
                it.withheldNumber(),
                it.deviceShared(),
                it.lettersOpened(),
                it.when(),
                it.mayTalkTo(),
                it.neverTalkTo(),
                it.neverKnow(),
                it.until());
    }
}
