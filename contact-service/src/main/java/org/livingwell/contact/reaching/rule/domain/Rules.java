package org.livingwell.contact.reaching.rule.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How somebody may be reached; what is not said to be safe is not.
 *
 * @param channels one each, in the order of the channels
 * @param withheldNumber whether a call must not show whose it is
 * @param deviceShared whether somebody else holds or watches their phone or computer
 * @param lettersOpened whether others open their letters: a prison, a shared house
 * @param when in their own words, for a human to read; what a machine keeps to are windows
 * @param neverKnow who must never know of it, which is another promise than not speaking to them
 * @param until from which day on it is to be asked again
 * @param timesRead whether a worker who heard it from them made hours of the words about times
 */
public record Rules(
        List<ChannelRule> channels,
        boolean voicemail,
        boolean withheldNumber,
        boolean deviceShared,
        boolean lettersOpened,
        @Nullable Words when,
        @Nullable Words mayTalkTo,
        @Nullable Words neverTalkTo,
        @Nullable Words neverKnow,
        LocalDate until,
        boolean timesRead) {

    /** As somebody says them: a program reads no words about times. */
    public Rules(
            List<ChannelRule> channels,
            boolean voicemail,
            boolean withheldNumber,
            boolean deviceShared,
            boolean lettersOpened,
            @Nullable Words when,
            @Nullable Words mayTalkTo,
            @Nullable Words neverTalkTo,
            @Nullable Words neverKnow,
            LocalDate until) {
        this(
                channels,
                voicemail,
                withheldNumber,
                deviceShared,
                lettersOpened,
                when,
                mayTalkTo,
                neverTalkTo,
                neverKnow,
                until,
                false);
    }

    /** Channels nobody spoke of are closed. */
    public Rules {
        var said = channels;
        channels =
                Stream.of(Channel.values())
                        .map(
                                it ->
                                        said.stream()
                                                .filter(rule -> rule.channel() == it)
                                                .reduce(ChannelRule::stricter)
                                                .orElseGet(() -> ChannelRule.closed(it)))
                        .toList();
    }

    public ChannelRule of(Channel channel) {
        return channels.get(channel.ordinal());
    }

    /** The same, with one channel closed. */
    Rules without(Channel channel) {
        return new Rules(
                channels.stream()
                        .map(it -> it.channel() == channel ? ChannelRule.closed(channel) : it)
                        .toList(),
                voicemail,
                withheldNumber,
                deviceShared,
                lettersOpened,
                when,
                mayTalkTo,
                neverTalkTo,
                neverKnow,
                until,
                timesRead);
    }

    /** Whether words about good times stand there that no hours were made of yet. */
    boolean timesUnread(Channel channel) {
        boolean unread = !timesRead || of(channel).windows().isEmpty();
        return when != null && channel.comesAtAMoment() && unread;
    }

    /**
     * What both allow. Whom either shuts out stays out, and nobody is spoken to whom one of them
     * does not name.
     */
    public Rules stricter(Rules other) {
        return new Rules(
                channels.stream().map(it -> it.stricter(other.of(it.channel()))).toList(),
                voicemail && other.voicemail,
                withheldNumber || other.withheldNumber,
                deviceShared || other.deviceShared,
                lettersOpened || other.lettersOpened,
                both(when, other.when),
                Objects.equals(mayTalkTo, other.mayTalkTo) ? mayTalkTo : null,
                both(neverTalkTo, other.neverTalkTo),
                both(neverKnow, other.neverKnow),
                until.isBefore(other.until) ? until : other.until,
                readsTimes() && other.readsTimes());
    }

    /**
     * What holds where somewhere else something new was said since: the stricter of both in that,
     * and these in everything of which nothing new was said.
     *
     * @param before what was said there when these were made
     */
    Rules meeting(Rules said, Rules before) {
        Rules both = stricter(said);
        return new Rules(
                        channels.stream()
                                .map(
                                        it ->
                                                said.of(it.channel())
                                                                .equals(before.of(it.channel()))
                                                        ? it
                                                        : both.of(it.channel()))
                                .toList(),
                        said.voicemail == before.voicemail ? voicemail : both.voicemail,
                        withheldNumber,
                        deviceShared,
                        lettersOpened,
                        Objects.equals(said.when, before.when) ? when : both.when,
                        Objects.equals(said.mayTalkTo, before.mayTalkTo)
                                ? mayTalkTo
                                : both.mayTalkTo,
                        Objects.equals(said.neverTalkTo, before.neverTalkTo)
                                ? neverTalkTo
                                : both.neverTalkTo,
                        Objects.equals(said.neverKnow, before.neverKnow)
                                ? neverKnow
                                : both.neverKnow,
                        until,
                        Objects.equals(said.when, before.when) ? timesRead : both.timesRead)
                .readNoMoreThan(this);
    }

    /** Whether it lets anything through that these rules do not; asking again later is nothing. */
    public boolean looserThan(Rules other) {
        return channels.stream().anyMatch(it -> it.looserThan(other.of(it.channel())))
                || voicemail && !other.voicemail
                || other.withheldNumber && !withheldNumber
                || other.deviceShared && !deviceShared
                || other.lettersOpened && !lettersOpened
                || drops(other.when, when)
                || mayTalkTo != null && !mayTalkTo.equals(other.mayTalkTo)
                || drops(other.neverTalkTo, neverTalkTo)
                || drops(other.neverKnow, neverKnow);
    }

    /** Whether somebody is named who must never know, or must never be spoken to. */
    public boolean namesSomebody() {
        return neverTalkTo != null || neverKnow != null;
    }

    /** Whether somebody is named who was not before. */
    boolean namesMoreThan(@Nullable Rules before) {
        if (before == null) return namesSomebody();
        return drops(neverTalkTo, before.neverTalkTo) || drops(neverKnow, before.neverKnow);
    }

    /** What was said anew elsewhere and is another thing than this: a worker asks which holds. */
    List<Difference> differences(Rules said, Rules before) {
        return Stream.of(Difference.values())
                .filter(
                        it ->
                                !Objects.equals(it.in(said), it.in(before))
                                        && !Objects.equals(it.in(said), it.in(this)))
                .toList();
    }

    private boolean readsTimes() {
        return when == null || timesRead;
    }

    /** Hours that stand where only words stood were made by nobody who heard them. */
    Rules readNoMoreThan(Rules before) {
        boolean more =
                Stream.of(Channel.values())
                        .anyMatch(it -> before.timesUnread(it) && !timesUnread(it));
        return more ? read(false) : this;
    }

    /** The same, with the words about times read or not. */
    Rules read(boolean timesRead) {
        return with(until, timesRead);
    }

    /** The same, to be asked again on another day. */
    public Rules asked(LocalDate until) {
        return with(until, timesRead);
    }

    private Rules with(LocalDate until, boolean timesRead) {
        return new Rules(
                channels,
                voicemail,
                withheldNumber,
                deviceShared,
                lettersOpened,
                when,
                mayTalkTo,
                neverTalkTo,
                neverKnow,
                until,
                timesRead);
    }

    /** Something that protected them is said no more. */
    private static boolean drops(@Nullable Words stood, @Nullable Words said) {
        return stood != null
                && (said == null || !lines(said).toList().containsAll(lines(stood).toList()));
    }

    private static @Nullable Words both(@Nullable Words one, @Nullable Words other) {
        if (one == null || other == null) return one == null ? other : one;
        var all = Stream.concat(lines(one), lines(other)).distinct().toList();
        return new Words(String.join("\n", all));
    }

    private static Stream<String> lines(Words words) {
        return words.value().lines().map(String::strip).filter(it -> !it.isEmpty());
    }
}
