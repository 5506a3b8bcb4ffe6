package org.livingwell.contact.reaching.rule.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether anything may reach somebody: asked at the moment of sending, every time. What is not
 * allowed by a rule is not allowed.
 */
public final class Gate {

    /** Who sends: a program keeps to what is certain, a human reads what is to be minded. */
    public enum Kind {
        BY_ITSELF,
        BY_HAND
    }

    /** How somebody stands in the network, as far as it decides whether they are reached. */
    public enum State {
        IN_NETWORK,
        PAUSED,
        FAREWELLED,
        DIED,
        /** Introduced only, or something about them could not be read. */
        IN_DOUBT
    }

    /** Why not. */
    public enum Rule {
        NO_RULES,
        NO_WAY,
        NOT_SAFE,
        OUTSIDE_HOURS,
        NIGHT,
        TIMES_UNREAD,
        THROUGH,
        EXPIRED,
        PAUSED,
        FAREWELLED,
        DIED,
        IN_DOUBT,
        NEWER_SAID,
        DEVICE_WATCHED,
        LETTERS_OPENED
    }

    /** What a human looks at before. */
    public enum Mind {
        TIMES_UNREAD,
        NO_VOICEMAIL,
        WITHHELD_NUMBER,
        NEVER_TALK_TO,
        NEVER_KNOW,
        MAY_TALK_TO,
        THROUGH,
        PAUSED,
        FAREWELLED,
        EXPIRED,
        IN_DOUBT,
        NEWER_SAID,
        DIFFERS,
        DEVICE_SHARED,
        LETTERS_OPENED
    }

    /**
     * @param newer whether something newer was said that is not known here yet
     */
    public record Ask(
            Channel channel, Kind kind, Instant at, ZoneId zone, State state, boolean newer) {}

    /** What the gate says. */
    public sealed interface Answer {

        /**
         * @param until after which it is to be asked again; the answer to no other moment
         */
        record Allowed(Instant until, List<Mind> mind) implements Answer {}

        /**
         * @param next when it may be tried again; null where that hangs on somebody
         */
        record Withheld(Rule rule, @Nullable Instant next) implements Answer {}
    }

    private Gate() {}

    /**
     * @param held null where nothing was heard of them, which allows nothing
     */
    public static Answer ask(@Nullable Held held, Ask ask) {
        if (ask.state() == State.DIED) return new Answer.Withheld(Rule.DIED, null);
        if (held == null) return new Answer.Withheld(Rule.NO_RULES, null);
        Rules rules = held.rules();
        ChannelRule rule = rules.of(ask.channel());
        if (!rule.safe()) return new Answer.Withheld(Rule.NOT_SAFE, null);
        if (!held.hasWay(ask.channel())) return new Answer.Withheld(Rule.NO_WAY, null);
        var mind = toMind(held, ask);
        if (ask.kind() == Kind.BY_ITSELF) {
            for (Mind it : mind) {
                Rule shut = shuts(it);
                if (shut != null) return new Answer.Withheld(shut, null);
            }
        }
        return inHours(rule, ask, mind, rules.until());
    }

    private static Answer inHours(ChannelRule rule, Ask ask, List<Mind> mind, LocalDate until) {
        if (rule.hours().isEmpty()) {
            var tomorrow = ask.at().atZone(ask.zone()).toLocalDate().plusDays(1);
            return new Answer.Allowed(tomorrow.atStartOfDay(ask.zone()).toInstant(), mind);
        }
        var hours = new Hours(rule.hours(), ask.zone());
        if (hours.open(ask.at())) return new Answer.Allowed(hours.until(ask.at()), mind);
        var why = rule.windows().isEmpty() ? Rule.NIGHT : Rule.OUTSIDE_HOURS;
        return new Answer.Withheld(why, within(hours.next(ask.at()), ask, until));
    }

    /** What opens after the rules are over is no promise of a program's. */
    private static @Nullable Instant within(@Nullable Instant next, Ask ask, LocalDate until) {
        if (next == null || ask.kind() == Kind.BY_HAND) return next;
        return next.atZone(ask.zone()).toLocalDate().isBefore(until) ? next : null;
    }

    private static List<Mind> toMind(Held held, Ask ask) {
        Rules rules = held.rules();
        var mind = new ArrayList<Mind>();
        if (ask.state() == State.PAUSED) mind.add(Mind.PAUSED);
        if (ask.state() == State.FAREWELLED) mind.add(Mind.FAREWELLED);
        if (ask.state() == State.IN_DOUBT) mind.add(Mind.IN_DOUBT);
        if (ask.newer()) mind.add(Mind.NEWER_SAID);
        if (isOver(rules, ask)) mind.add(Mind.EXPIRED);
        if (rules.timesUnread(ask.channel())) mind.add(Mind.TIMES_UNREAD);
        if (rules.of(ask.channel()).through() != null) mind.add(Mind.THROUGH);
        if (rules.deviceShared() && ask.channel().onADevice()) mind.add(Mind.DEVICE_SHARED);
        if (rules.lettersOpened() && ask.channel() == Channel.LETTER) mind.add(Mind.LETTERS_OPENED);
        if (!held.differs().isEmpty()) mind.add(Mind.DIFFERS);
        if (ask.channel() == Channel.CALL && !rules.voicemail()) mind.add(Mind.NO_VOICEMAIL);
        if (ask.channel() == Channel.CALL && rules.withheldNumber()) mind.add(Mind.WITHHELD_NUMBER);
        if (rules.neverTalkTo() != null) mind.add(Mind.NEVER_TALK_TO);
        if (rules.neverKnow() != null) mind.add(Mind.NEVER_KNOW);
        if (rules.mayTalkTo() != null) mind.add(Mind.MAY_TALK_TO);
        return List.copyOf(mind);
    }

    private static boolean isOver(Rules rules, Ask ask) {
        return !ask.at().atZone(ask.zone()).toLocalDate().isBefore(rules.until());
    }

    /** What only a human can mind shuts out a program; null where it can mind it itself. */
    private static @Nullable Rule shuts(Mind mind) {
        return switch (mind) {
            case PAUSED -> Rule.PAUSED;
            case FAREWELLED -> Rule.FAREWELLED;
            case EXPIRED -> Rule.EXPIRED;
            case IN_DOUBT -> Rule.IN_DOUBT;
            case NEWER_SAID -> Rule.NEWER_SAID;
            case TIMES_UNREAD -> Rule.TIMES_UNREAD;
            case THROUGH -> Rule.THROUGH;
            case DEVICE_SHARED -> Rule.DEVICE_WATCHED;
            case LETTERS_OPENED -> Rule.LETTERS_OPENED;
            case DIFFERS, NO_VOICEMAIL, WITHHELD_NUMBER, NEVER_TALK_TO, NEVER_KNOW, MAY_TALK_TO ->
                    null;
        };
    }
}
