package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.arriving.introduction.domain.Alarm;
import org.livingwell.intake.arriving.introduction.domain.Attempt;
import org.livingwell.intake.arriving.introduction.domain.Heard;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Forgotten;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.arriving.introduction.domain.Introduction.None;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Signposted;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent;
import org.livingwell.intake.arriving.introduction.domain.Reference;
import org.livingwell.intake.arriving.introduction.domain.Told;
import org.livingwell.intake.arriving.introduction.domain.WaitingOrder;
import org.livingwell.intake.people.keys.SearchKeys;
import org.livingwell.intake.people.person.domain.ContactWishes;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.EventContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How introductions are kept: aliases, the waiting list's order, and what they are found by. */
@Configuration
class IntroductionStorage {

    @Bean
    AggregateStore<Introduction, IntroductionEvent> introductions(
            Aggregates stores, EventContract<IntroductionEvent> contract, SearchKeys keys) {
        return stores.open(type(keys).publish(contract));
    }

    static AggregateType<Introduction, IntroductionEvent> type(SearchKeys keys) {
        return AggregateType.of(
                        "introductions",
                        "introduction",
                        Introduction.class,
                        new None(),
                        Introduction::apply)
                .aliases(
                        Introduction.class,
                        Map.of(
                                "none", None.class,
                                "waiting", Waiting.class,
                                "welcomed", Welcomed.class,
                                "signposted", Signposted.class,
                                "matched", Matched.class,
                                "forgotten", Forgotten.class))
                .copied(
                        Shown.of(
                                Waiting.class,
                                "told",
                                "receivedAt",
                                "contactBy",
                                "attempts",
                                "tried"),
                        Shown.of(Welcomed.class, "told", "receivedAt", "contactBy", "byName", "at"),
                        Shown.of(
                                Signposted.class,
                                "told",
                                "receivedAt",
                                "contactBy",
                                "where",
                                "byName",
                                "at",
                                "forgetAt"),
                        Shown.of(Matched.class, "told", "receivedAt", "contactBy", "byName", "at"),
                        Shown.of(Forgotten.class, "place", "by", "at"),
                        Shown.of(
                                Told.class,
                                "place",
                                "by",
                                "name",
                                "contact",
                                "broughtBy",
                                "communicationNeeds",
                                "urgent",
                                "theyKnow",
                                "introducerMayKnow",
                                "heard",
                                "birthDate",
                                "postcode",
                                "language",
                                "interpreter"),
                        Shown.of(Heard.class, "mayKnow", "byName", "at"),
                        Shown.of(Attempt.class, "how", "reached", "byName", "at"),
                        Shown.of(
                                ContactWishes.class,
                                "phone",
                                "email",
                                "mayText",
                                "mayCall",
                                "mayVoicemail",
                                "mayEmail",
                                "when"))
                .about((_, it) -> about(it))
                .mints()
                .upcast(EarlierIntroductions::withoutAttempts)
                .upcast(EarlierIntroductions::withTwoTicks)
                .upcast(EarlierIntroductions::withoutReasons)
                .upcast(EarlierIntroductions::withoutTried)
                .upcast(EarlierIntroductions::openToTheTeam)
                .index((id, it) -> index(id, it, keys))
                .indexed("place", "index.state", "index.order")
                .indexed("place", "index.keys")
                .indexed("index.reference")
                .indexed("index.alarm")
                .indexed("index.forget")
                .indexed("personId", "_id");
    }

    private static About about(Introduction introduction) {
        return switch (introduction) {
            case None _ -> throw new IllegalStateException("nothing was said yet");
            case Said said -> About.of(said.told().person(), said.told().place());
            case Forgotten(var person, var place, _, _, _) -> About.of(person, place);
        };
    }

    private static Map<String, ?> index(String id, Introduction introduction, SearchKeys keys) {
        return switch (introduction) {
            case None _ -> Map.of();
            case Forgotten _ -> Map.of("state", "forgotten");
            case Waiting waiting -> waiting(found(id, "waiting", waiting, keys), waiting);
            case Signposted it -> {
                var fields = found(id, "signposted", it, keys);
                fields.put("forget", it.forgetAt());
                yield fields;
            }
            case Welcomed it -> found(id, "welcomed", it, keys);
            case Matched it -> found(id, "matched", it, keys);
        };
    }

    private static Map<String, Object> waiting(Map<String, Object> fields, Waiting waiting) {
        fields.put("order", WaitingOrder.of(waiting).value());
        Alarm alarm = waiting.alarm();
        if (alarm != null && !alarm.asked()) fields.put("alarm", alarm.due());
        return fields;
    }

    private static Map<String, Object> found(String id, String state, Said said, SearchKeys keys) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("state", state);
        fields.put("reference", Reference.of(new IntroductionId(UUID.fromString(id))).value());
        fields.put("keys", keys.of(said.told().place(), said.told().details().traits()));
        return fields;
    }
}
