package org.livingwell.contact.rule.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.ArrayList;
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
        LocalDate until) {

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

    /** Whether words about good times stand there that no hours were made of yet. */
    boolean timesUnread(Channel channel) {
        return when != null && channel.comesAtAMoment() && of(channel).windows().isEmpty();
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
                until.isBefore(other.until) ? until : other.until);
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

    /** In what two sources differ, so that a worker asks which of them holds. */
    List<Difference> differences(Rules other) {
        var all = new ArrayList<Difference>();
        for (ChannelRule it : channels) {
            if (!it.equals(other.of(it.channel()))) all.add(Difference.of(it.channel()));
        }
        if (voicemail != other.voicemail) all.add(Difference.VOICEMAIL);
        if (!Objects.equals(when, other.when)) all.add(Difference.TIMES);
        if (!Objects.equals(mayTalkTo, other.mayTalkTo)) all.add(Difference.MAY_TALK_TO);
        if (!Objects.equals(neverTalkTo, other.neverTalkTo)) all.add(Difference.NEVER_TALK_TO);
        if (!Objects.equals(neverKnow, other.neverKnow)) all.add(Difference.NEVER_KNOW);
        return all;
    }

    public Rules asked(LocalDate until) {
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
                until);
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
