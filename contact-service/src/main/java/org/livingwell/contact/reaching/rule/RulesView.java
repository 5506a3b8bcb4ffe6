package org.livingwell.contact.reaching.rule;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.Difference;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer.Withheld;
import org.livingwell.contact.reaching.rule.domain.Gate.Kind;
import org.livingwell.contact.reaching.rule.domain.Gate.Rule;
import org.livingwell.contact.reaching.rule.domain.Held;
import org.livingwell.contact.reaching.rule.domain.Recorded;
import org.livingwell.contact.reaching.rule.domain.Recorded.Hearing;
import org.livingwell.contact.reaching.rule.domain.Screen;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * How somebody may be reached, and what that means now for whoever would do it by hand.
 *
 * @param known false while nothing was heard of them: nothing is allowed
 * @param asked what they would like and is looser, until a worker heard it from them
 * @param screen whether they read on a device of their own; nothing is kept there otherwise
 * @param byItself whether a message may go without a human
 */
record RulesView(
        PersonId person,
        boolean known,
        @Nullable RulesTold rules,
        @Nullable RecordedView recorded,
        @Nullable RulesTold asked,
        List<Difference> differs,
        boolean expired,
        Screen screen,
        List<GateView> gate,
        ByItself byItself)
        implements AboutPeople {

    record RecordedView(Recorded.By by, Hearing.@Nullable How heard, LocalDate on) {

        static RecordedView of(Recorded it) {
            return new RecordedView(it.by(), it.heard() == null ? null : it.heard().how(), it.on());
        }
    }

    /**
     * By text or by e-mail, whichever may go first, and by letter where neither ever would.
     *
     * @param rule why none may go now; null where one may
     * @param next when one may; null where that hangs on somebody
     * @param letter whether it would be a letter
     */
    record ByItself(@Nullable Rule rule, @Nullable Instant next, boolean letter) {

        static ByItself of(List<Answer> prompt, Answer letter) {
            var first = of(prompt);
            if (first.rule() == null || first.next() != null) return first;
            return switch (letter) {
                case Answer.Allowed _ -> new ByItself(null, null, true);
                case Withheld it -> first.rule() == Rule.NO_WAY ? of(List.of(it)) : first;
            };
        }

        private static ByItself of(List<Answer> ways) {
            var shut =
                    ways.stream()
                            .filter(Withheld.class::isInstance)
                            .map(Withheld.class::cast)
                            .toList();
            if (shut.size() < ways.size()) return new ByItself(null, null, false);
            var first =
                    shut.stream()
                            .filter(it -> it.next() != null)
                            .min(Comparator.comparing(it -> Objects.requireNonNull(it.next())))
                            .or(() -> shut.stream().filter(ByItself::onSomebody).findFirst())
                            .orElse(shut.getFirst());
            return new ByItself(first.rule(), first.next(), false);
        }

        /** A way that is open but for what a human settles says more than one that is closed. */
        private static boolean onSomebody(Withheld it) {
            return it.rule() != Rule.NOT_SAFE && it.rule() != Rule.NO_WAY;
        }
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    static RulesView of(
            PersonId person,
            @Nullable Held held,
            LocalDate today,
            Screen screen,
            BiFunction<Channel, Kind, Answer> answers) {
        var gate =
                Stream.of(Channel.values())
                        .map(it -> GateView.of(person, it, answers.apply(it, Kind.BY_HAND)))
                        .toList();
        var byItself =
                ByItself.of(
                        Stream.of(Channel.TEXT, Channel.EMAIL)
                                .map(it -> answers.apply(it, Kind.BY_ITSELF))
                                .toList(),
                        answers.apply(Channel.LETTER, Kind.BY_ITSELF));
        if (held == null) {
            return new RulesView(
                    person, false, null, null, null, List.of(), false, screen, gate, byItself);
        }
        boolean expired = !today.isBefore(held.rules().until());
        return new RulesView(
                person,
                true,
                RulesTold.of(held.rules()),
                RecordedView.of(held.recorded()),
                held.asked() == null ? null : RulesTold.of(held.asked()),
                held.differs(),
                expired,
                screen,
                gate,
                byItself);
    }
}
