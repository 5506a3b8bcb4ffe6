package org.livingwell.contact.reaching.rule.domain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What was said of how somebody may be reached: to intake, and here. Both are kept, so that what
 * was not theirs leaves no trace when intake takes it back.
 *
 * @param said what intake handed on last, on the day {@code saidOn}
 * @param ways its revision there
 * @param phone whether they gave a number, and {@code email} an address; neither is kept here
 * @param here null where nobody said anything here yet
 * @param asked what they would like and is looser; it waits until a worker heard it from them
 * @param revision counts up with every change of it
 */
public record Held(
        Rules said,
        LocalDate saidOn,
        int ways,
        boolean phone,
        boolean email,
        @Nullable Here here,
        @Nullable Rules asked,
        int revision) {

    /** What holds. */
    public Rules rules() {
        return here == null ? said : here.rules().meeting(said, here.before());
    }

    /** About what two sources say different things, until a worker asked them. */
    public List<Difference> differs() {
        return here == null ? List.of() : here.rules().differences(said, here.before());
    }

    /** Who said what holds. */
    public Recorded recorded() {
        return here == null
                ? new Recorded(Recorded.By.INTRODUCTION, null, saidOn)
                : here.recorded();
    }

    /** Letters, visits and the portal go where a human knows; a call needs a number. */
    boolean hasWay(Channel channel) {
        if (channel.needsAPhone()) return phone;
        return channel != Channel.EMAIL || email;
    }

    /** Whether a worker has something to ask them. */
    boolean toCheck() {
        return asked != null || !differs().isEmpty();
    }

    boolean isOver(LocalDate today) {
        return !today.isBefore(rules().until());
    }

    Held with(@Nullable Here here, @Nullable Rules asked) {
        return new Held(said, saidOn, ways, phone, email, here, asked, revision + 1);
    }
}
