package org.livingwell.contact.rule.domain;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What holds for somebody, and where it comes from.
 *
 * @param said what intake last handed on, so that only what is new there changes anything here
 * @param ways its revision there
 * @param phone whether they gave a number, and {@code email} an address; neither is kept here
 * @param differs about what two sources said different things, until a worker asked them
 * @param asked what they would like and is looser; it waits until a worker heard it from them
 * @param revision counts up with every change of it
 */
public record Held(
        Rules rules,
        Recorded recorded,
        Rules said,
        int ways,
        boolean phone,
        boolean email,
        List<Difference> differs,
        @Nullable Rules asked,
        int revision) {

    /** Letters, visits and the portal go where a human knows; a call needs a number. */
    boolean hasWay(Channel channel) {
        if (channel.needsAPhone()) return phone;
        return channel != Channel.EMAIL || email;
    }

    /** Whether a worker has something to ask them. */
    public boolean toCheck() {
        return !differs.isEmpty() || asked != null;
    }
}
