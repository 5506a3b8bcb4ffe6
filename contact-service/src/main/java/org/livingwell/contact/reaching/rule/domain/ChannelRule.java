package org.livingwell.contact.reaching.rule.domain;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether, when and through whom one channel may be used.
 *
 * @param windows none where any time by day is good
 * @param through null where it reaches them themselves
 */
public record ChannelRule(
        Channel channel, boolean safe, List<Window> windows, @Nullable Through through) {

    /** What is closed says no more; where the hour does not matter, none is kept. */
    public ChannelRule {
        if (!safe) through = null;
        if (!safe || !channel.comesAtAMoment()) windows = List.of();
    }

    static ChannelRule closed(Channel channel) {
        return new ChannelRule(channel, false, List.of(), null);
    }

    public static ChannelRule of(Channel channel, boolean safe) {
        return new ChannelRule(channel, safe, List.of(), null);
    }

    /** What both allow: closed where either is, where they go to others, and out of hours. */
    ChannelRule stricter(ChannelRule other) {
        if (!safe || !other.safe || !Objects.equals(through, other.through)) return closed(channel);
        var both = both(other);
        if (both.isEmpty() && !(windows.isEmpty() && other.windows.isEmpty())) {
            return closed(channel); // no hour is good to both
        }
        return new ChannelRule(channel, true, both, through);
    }

    /** Whether it lets anything through that the other does not, or to somebody else. */
    boolean looserThan(ChannelRule other) {
        if (!safe) return false;
        if (!other.safe || !Objects.equals(through, other.through)) return true;
        return Week.of(open()).hasMoreThan(Week.of(other.open()));
    }

    private List<Window> open() {
        return windows.isEmpty() && channel.comesAtAMoment() ? List.of(Window.BY_DAY) : windows;
    }

    /** The hours it may be used in; none at all where the hour does not matter. */
    List<Window> hours() {
        return channel.comesAtAMoment() ? open() : List.of();
    }

    private List<Window> both(ChannelRule other) {
        if (windows.isEmpty() && other.windows.isEmpty()) return List.of();
        return open().stream()
                .flatMap(it -> other.open().stream().flatMap(with -> meet(it, with)))
                .toList();
    }

    private static Stream<Window> meet(Window one, Window other) {
        var days = one.days().stream().filter(other.days()::contains).toList();
        var from = one.from().isAfter(other.from()) ? one.from() : other.from();
        var to = one.to().isBefore(other.to()) ? one.to() : other.to();
        return days.isEmpty() || !from.isBefore(to)
                ? Stream.of()
                : Stream.of(new Window(days, from, to));
    }
}
