package org.livingwell.contact.reaching.message;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.domain.SentBy;
import org.livingwell.contact.reaching.rule.Gatekeeper.Look;
import org.livingwell.contact.reaching.rule.IntakeWays.Reached;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer;
import org.livingwell.contact.reaching.rule.domain.Gate.Kind;
import org.livingwell.contact.reaching.rule.domain.Gate.Rule;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.phone.Phones;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * By which way a message goes at this moment, if by any: a text before an e-mail, and a letter only
 * where neither would ever go.
 */
sealed interface Choice {

    /** Second class over a weekend; whoever prints it here posts it the next day. */
    Duration POST = Duration.ofDays(5);

    /**
     * @param place where they are now
     */
    record Go(SentBy way, Words to, PlaceId place) implements Choice {}

    /**
     * @param next when it may be tried again; null where that hangs on somebody
     */
    record Wait(String rule, @Nullable Instant next) implements Choice {}

    /** It passes by itself, nobody knows when. */
    record Later(String rule) implements Choice {}

    /**
     * What the rules heard and what intake says now must be the same, or nothing goes.
     *
     * @param until what goes now is of use at all, and {@code byPost} what is read days later
     */
    static Choice of(Look look, Reached reached, Instant until, Instant byPost, Instant now) {
        var held = look.held();
        if (held == null) return new Later(code(Rule.NO_RULES));
        if (held.ways() != reached.revision()) return new Later(code(Rule.NEWER_SAID));
        var answers =
                Stream.of(SentBy.values())
                        .filter(SentBy::isPrompt)
                        .map(it -> asked(it, look, reached, now))
                        .toList();
        Choice prompt =
                answers.stream()
                        .filter(Go.class::isInstance)
                        .findFirst()
                        .orElseGet(() -> kept(answers));
        if (!(prompt instanceof Wait wait) || opens(wait, until)) return prompt;
        return posted(wait, asked(SentBy.LETTER, look, reached, now), now.plus(POST), byPost);
    }

    /** Whether a letter alone may go at this moment: a worker is about to print it. */
    static Choice letter(Look look, Reached reached, Instant now) {
        var held = look.held();
        if (held == null) return new Later(code(Rule.NO_RULES));
        if (held.ways() != reached.revision()) return new Later(code(Rule.NEWER_SAID));
        return asked(SentBy.LETTER, look, reached, now);
    }

    private static boolean opens(Wait it, Instant until) {
        return it.next() != null && it.next().isBefore(until);
    }

    private static Choice posted(Wait prompt, Choice letter, Instant arrives, Instant byPost) {
        boolean inTime = arrives.isBefore(byPost);
        return switch (letter) {
            case Go go when inTime -> go;
            case Later it when inTime -> it;
            case Go _, Later _ -> isNoWay(prompt) ? new Wait("post-too-slow", null) : prompt;
            case Wait it -> isNoWay(prompt) ? it : prompt;
        };
    }

    private static Choice asked(SentBy way, Look look, Reached reached, Instant now) {
        Words to = to(way, reached);
        PlaceId place = look.place();
        if (to == null) return new Wait(code(Rule.NO_WAY), null);
        return switch (look.ask(Ways.channel(way), Kind.BY_ITSELF, now)) {
            case Answer.Allowed _ ->
                    place == null ? new Later(code(Rule.IN_DOUBT)) : new Go(way, to, place);
            case Answer.Withheld(var rule, var next) when passes(rule) -> new Later(code(rule));
            case Answer.Withheld(var rule, var next) -> new Wait(code(rule), next);
        };
    }

    private static @Nullable Words to(SentBy way, Reached reached) {
        return switch (way) {
            case TEXT -> {
                Words phone = reached.phone();
                yield phone == null || !Phones.getsTexts(phone) ? null : phone;
            }
            case EMAIL -> reached.email();
            case LETTER -> reached.address();
        };
    }

    private static boolean passes(Rule rule) {
        return rule == Rule.IN_DOUBT || rule == Rule.NEWER_SAID;
    }

    /** The earliest that opens; else what passes; else the first that says more than no number. */
    private static Choice kept(List<Choice> answers) {
        return waits(answers)
                .filter(it -> it.next() != null)
                .min(Comparator.comparing(Wait::next))
                .<Choice>map(it -> it)
                .or(() -> answers.stream().filter(Later.class::isInstance).findFirst())
                .or(() -> waits(answers).filter(it -> !isNoWay(it)).findFirst())
                .orElseGet(answers::getFirst);
    }

    private static Stream<Wait> waits(List<Choice> answers) {
        return answers.stream().flatMap(it -> it instanceof Wait wait ? Stream.of(wait) : null);
    }

    private static boolean isNoWay(Wait it) {
        return it.rule().equals(code(Rule.NO_WAY));
    }

    static String code(Rule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
