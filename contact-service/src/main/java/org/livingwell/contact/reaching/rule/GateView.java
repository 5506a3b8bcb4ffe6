package org.livingwell.contact.reaching.rule;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer;
import org.livingwell.contact.reaching.rule.domain.Gate.Mind;
import org.livingwell.contact.reaching.rule.domain.Gate.Rule;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether somebody may be reached by one way at one moment.
 *
 * @param rule why not
 * @param next when it is allowed again; null where that hangs on somebody
 * @param until when to ask again at the latest
 * @param mind what to look at before
 */
record GateView(
        @JsonIgnore PersonId person,
        Channel channel,
        May may,
        @Nullable Rule rule,
        @Nullable Instant next,
        @Nullable Instant until,
        List<Mind> mind)
        implements AboutPeople {

    /** What a human may do. */
    enum May {
        YES,
        LOOK,
        NO
    }

    static GateView of(PersonId person, Channel channel, Answer answer) {
        return switch (answer) {
            case Answer.Allowed(var until, var mind) ->
                    new GateView(
                            person,
                            channel,
                            mind.isEmpty() ? May.YES : May.LOOK,
                            null,
                            null,
                            until,
                            mind);
            case Answer.Withheld(var rule, var next) ->
                    new GateView(person, channel, May.NO, rule, next, null, List.of());
        };
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
