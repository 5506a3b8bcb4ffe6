package org.livingwell.intake.people.person;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.intake.people.keys.SearchKeys;
import org.livingwell.intake.people.person.Announced.PersonDied;
import org.livingwell.intake.people.person.domain.Consents;
import org.livingwell.intake.people.person.domain.ContactWishes;
import org.livingwell.intake.people.person.domain.Details;
import org.livingwell.intake.people.person.domain.Mistake;
import org.livingwell.intake.people.person.domain.Person;
import org.livingwell.intake.people.person.domain.Person.Died;
import org.livingwell.intake.people.person.domain.Person.Farewelled;
import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.Person.Paused;
import org.livingwell.intake.people.person.domain.Person.Unknown;
import org.livingwell.intake.people.person.domain.PersonCommand;
import org.livingwell.intake.people.person.domain.PersonEvent;
import org.livingwell.intake.people.person.domain.PersonRules;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.Declaration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How people are kept: one document a person, named by the person's id. */
@Configuration
class People {

    @Bean
    Aggregate<Person, PersonCommand, PersonEvent> personAggregate(
            Aggregates all, SearchKeys keys, Deaths deaths) {
        return all.open(declared(keys, deaths));
    }

    private static Declaration<Person, PersonCommand, PersonEvent> declared(
            SearchKeys keys, Deaths deaths) {
        return aggregate("people", new Unknown(), PersonRules::decide, Person::apply)
                .copied(
                        Shown.of(
                                InNetwork.class,
                                "details",
                                "place",
                                "leadWorkerName",
                                "welcomedAt",
                                "consents",
                                "mistake"),
                        Shown.of(Consents.class, "askedAt", "sharing", "staleSince"),
                        Shown.of(Mistake.class, "reason", "at"),
                        Shown.of(Paused.class, "standing", "since", "until"),
                        Shown.of(Farewelled.class, "standing", "since"),
                        Shown.of(Died.class, "before", "since", "on", "doorOpenedAt"),
                        Shown.of(
                                Details.class,
                                "name",
                                "preferredName",
                                "pronouns",
                                "birthDate",
                                "postcode",
                                "contact",
                                "language",
                                "interpreter",
                                "communicationNeeds"),
                        Shown.of(
                                ContactWishes.class,
                                "phone",
                                "email",
                                "address",
                                "mayText",
                                "mayCall",
                                "mayVoicemail",
                                "mayEmail",
                                "when"))
                .about(People::about)
                .upcast(EarlierPeople::withoutReach)
                .upcast(EarlierPeople::withoutMatches)
                .upcast(EarlierPeople::withoutConsents)
                .upcast(EarlierPeople::withoutDoors)
                .upcast(EarlierWishes::withOnePromise)
                .index(it -> index(it, keys))
                .indexed("place", "index.keys")
                .indexed("index.consents")
                .indexed("index.scheme", "_id")
                .indexed("index.lead", "_id")
                .indexed("place", "index.lead", "index.state", "_id")
                .announce(Announced::of)
                .follows(PersonDied.class, deaths::follow);
    }

    private static About about(String id, Person person) {
        return switch (person) {
            case Unknown _ -> throw new IllegalStateException("nobody was welcomed");
            case Known known -> About.of(PersonId.of(id), known.standing().place());
        };
    }

    private static Map<String, ?> index(Person person, SearchKeys keys) {
        return switch (person) {
            case Unknown _ -> Map.of();
            case Known known -> known(known, keys);
        };
    }

    private static Map<String, ?> known(Known person, SearchKeys keys) {
        var standing = person.standing();
        Map<String, Object> fields = new HashMap<>();
        fields.put("state", person.code());
        fields.put("scheme", SearchKeys.SCHEME);
        fields.put("lead", standing.leadWorker().toString());
        fields.put("keys", keys.of(standing.place(), standing.details().traits()));
        Instant look = standing.consents().look();
        if (look != null && !(person instanceof Died)) fields.put("consents", look);
        return fields;
    }
}
