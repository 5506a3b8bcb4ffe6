package org.livingwell.contact.reaching.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.ChannelRule;
import org.livingwell.contact.reaching.rule.domain.Recorded.Hearing;
import org.livingwell.contact.reaching.rule.domain.Rules;
import org.livingwell.contact.reaching.rule.domain.Through;
import org.livingwell.contact.reaching.rule.domain.Window;
import org.livingwell.platform.domain.Words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What is sent to say how somebody may be reached; a channel that is left out is not safe. */
record RulesRequest(@NotNull @Valid Wished rules, @Valid @Nullable Heard heard) {

    /** Room for what was said each time somebody came, joined with what was said here. */
    private static final int LONG = 6_000;

    private static final int SHORT = 300;

    record Wished(
            @NotNull(message = "Say which ways are safe") @Size(max = 6) List<@Valid Way> channels,
            boolean voicemail,
            boolean withheldNumber,
            boolean deviceShared,
            boolean lettersOpened,
            @Size(max = LONG, message = "Use at most 6,000 characters") @Nullable String when,
            @Size(max = LONG, message = "Use at most 6,000 characters") @Nullable String mayTalkTo,
            @Size(max = LONG, message = "Use at most 6,000 characters")
                    @Nullable String neverTalkTo,
            @Size(max = LONG, message = "Use at most 6,000 characters") @Nullable String neverKnow,
            @Nullable LocalDate until) {

        /** A way is said once: of two that differ nobody knows which is meant. */
        @AssertTrue(message = "Say each way once")
        boolean isEachWayOnce() {
            return channels == null
                    || channels.stream().map(Way::channel).distinct().count() == channels.size();
        }

        Rules rules(LocalDate today) {
            return new Rules(
                    channels.stream().map(Way::rule).toList(),
                    voicemail,
                    withheldNumber,
                    deviceShared,
                    lettersOpened,
                    Words.of(when),
                    Words.of(mayTalkTo),
                    Words.of(neverTalkTo),
                    Words.of(neverKnow),
                    asked(today));
        }

        /** At least once a year; a day that is over is today. */
        private LocalDate asked(LocalDate today) {
            LocalDate longest = today.plusYears(1);
            if (until == null || until.isAfter(longest)) return longest;
            return until.isBefore(today) ? today : until;
        }
    }

    record Way(
            @NotNull(message = "Say which way") Channel channel,
            boolean safe,
            @NotNull(message = "Say when, or leave it empty") @Size(max = 21)
                    List<@Valid Hours> windows,
            @Valid @Nullable By through) {

        ChannelRule rule() {
            return new ChannelRule(
                    channel,
                    safe,
                    windows.stream().map(Hours::window).toList(),
                    through == null ? null : through.through());
        }
    }

    record Hours(
            @NotEmpty(message = "Choose at least one day") @Size(max = 7) List<DayOfWeek> days,
            @NotNull(message = "Say from when") LocalTime from,
            @NotNull(message = "Say until when") LocalTime to) {

        @AssertTrue(message = "The end must be later than the beginning")
        boolean isEndLater() {
            return from == null || to == null || from.isBefore(to);
        }

        Window window() {
            return new Window(
                    days.stream().distinct().sorted().toList(),
                    from.withSecond(0).withNano(0),
                    to.withSecond(0).withNano(0));
        }
    }

    record By(
            @NotNull(message = "Say who") @Size(min = 1, max = SHORT) String who,
            @Size(max = SHORT, message = "Use at most 300 characters") @Nullable String what) {

        Through through() {
            return new Through(new Words(who.strip()), Words.of(what));
        }
    }

    record Heard(
            @NotNull(message = "Say how you heard it") Hearing.How how,
            @NotNull(message = "Say when you heard it") LocalDate on) {

        Hearing hearing() {
            return new Hearing(how, on);
        }
    }
}
