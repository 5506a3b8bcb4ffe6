package org.livingwell.contact.reaching.rule;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.ChannelRule;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Said;
import org.livingwell.contact.reaching.rule.domain.Rules;
import org.livingwell.platform.calls.OtherService;
import org.livingwell.platform.calls.OtherServices;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks intake, which owns numbers and addresses, how somebody said they may be reached. */
@Component
public class IntakeWays {

    /** Only what is read here. */
    record Ways(int revision, @Nullable Words language, Contact contact) {}

    /**
     * Where somebody is reached at this moment; it is kept nowhere here.
     *
     * @param revision of what they said, to hold against what the rules heard
     * @param language as they said it
     */
    public record Reached(
            int revision,
            @Nullable Words phone,
            @Nullable Words email,
            @Nullable Words address,
            @Nullable Words language) {

        /** Of whom no postal address is known. */
        public Reached(
                int revision,
                @Nullable Words phone,
                @Nullable Words email,
                @Nullable Words language) {
            this(revision, phone, email, null, language);
        }

        /** The same, in a language they said elsewhere. */
        public Reached in(Words other) {
            return new Reached(revision, phone, email, address, other);
        }
    }

    record Contact(
            @Nullable Words phone,
            @Nullable Words email,
            @Nullable Words address,
            boolean mayText,
            boolean mayCall,
            boolean mayVoicemail,
            boolean mayEmail,
            @Nullable Words when,
            @Nullable Words mayTalkTo,
            @Nullable Words neverTalkTo,
            @Nullable Words neverKnow) {

        /** Nobody said anything here of letters, visits and the portal. */
        Rules rules(LocalDate until) {
            return new Rules(
                    List.of(
                            ChannelRule.of(Channel.CALL, mayCall),
                            ChannelRule.of(Channel.TEXT, mayText),
                            ChannelRule.of(Channel.EMAIL, mayEmail)),
                    mayVoicemail,
                    false,
                    false,
                    false,
                    when,
                    mayTalkTo,
                    neverTalkTo,
                    neverKnow,
                    until);
        }
    }

    private final OtherService intake;

    IntakeWays(OtherServices services, @Value("${INTAKE_URL:http://localhost:8101}") String url) {
        this.intake = services.at("intake", url);
    }

    /** Empty where intake knows nothing of them; throws where nobody answers. */
    Optional<Said> of(PersonId person, LocalDate today) {
        return ask(person).map(it -> said(it, today.plusYears(1)));
    }

    /** Empty where intake knows nothing of them; throws where nobody answers. */
    public Optional<Reached> reached(PersonId person) {
        return ask(person).map(IntakeWays::reached);
    }

    private Optional<Ways> ask(PersonId person) {
        return intake.get("/internal/people/{id}/ways", Ways.class, person);
    }

    private static Reached reached(Ways it) {
        return new Reached(
                it.revision(),
                it.contact().phone(),
                it.contact().email(),
                it.contact().address(),
                it.language());
    }

    private static Said said(Ways ways, LocalDate until) {
        Contact contact = ways.contact();
        return new Said(
                contact.rules(until),
                ways.revision(),
                contact.phone() != null,
                contact.email() != null);
    }
}
