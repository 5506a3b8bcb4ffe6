package org.livingwell.contact.reaching.rule;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.Difference;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer;
import org.livingwell.contact.reaching.rule.domain.Held;
import org.livingwell.contact.reaching.rule.domain.Recorded;
import org.livingwell.contact.reaching.rule.domain.Recorded.Hearing;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How somebody may be reached, and what that means now for whoever would do it by hand.
 *
 * @param known false while nothing was heard of them: nothing is allowed
 * @param asked what they would like and is looser, until a worker heard it from them
 */
record RulesView(
        PersonId person,
        boolean known,
        @Nullable RulesTold rules,
        @Nullable RecordedView recorded,
        @Nullable RulesTold asked,
        List<Difference> differs,
        boolean expired,
        List<GateView> gate)
        implements AboutPeople {

    record RecordedView(Recorded.By by, Hearing.@Nullable How heard, LocalDate on) {

        static RecordedView of(Recorded it) {
            return new RecordedView(it.by(), it.heard() == null ? null : it.heard().how(), it.on());
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
            Function<Channel, Answer> answers) {
        var gate =
                Stream.of(Channel.values())
                        .map(it -> GateView.of(person, it, answers.apply(it)))
                        .toList();
        if (held == null) {
            return new RulesView(person, false, null, null, null, List.of(), false, gate);
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
                gate);
    }
}
