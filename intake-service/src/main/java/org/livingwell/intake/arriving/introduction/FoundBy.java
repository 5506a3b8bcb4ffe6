package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.arriving.introduction.domain.Alarm;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Forgotten;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.arriving.introduction.domain.Introduction.None;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Signposted;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.arriving.introduction.domain.OnIt;
import org.livingwell.intake.arriving.introduction.domain.Reference;
import org.livingwell.intake.arriving.introduction.domain.WaitingOrder;
import org.livingwell.intake.people.keys.SearchKeys;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.Place;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What introductions are listed and found by: their state, their reference, keys of a search. */
record FoundBy(SearchKeys keys, Places places) {

    Map<String, ?> index(String id, Introduction introduction) {
        return switch (introduction) {
            case None _ -> Map.of();
            case Forgotten it -> Map.of("state", "forgotten", "forget", it.at());
            case Waiting it -> waiting(said(id, "waiting", it), it);
            case Signposted it -> {
                var fields = said(id, "signposted", it);
                fields.put("forget", it.forgetAt());
                yield fields;
            }
            case Welcomed it -> said(id, "welcomed", it);
            case Matched it -> said(id, "matched", it);
        };
    }

    private Map<String, Object> waiting(Map<String, Object> fields, Waiting waiting) {
        fields.put("order", WaitingOrder.of(waiting).value());
        fields.put("due", waiting.due(zone(waiting)).toString());
        fields.put("shut", !waiting.told().reach().letsAllIn());
        OnIt onIt = waiting.onIt();
        if (onIt != null) fields.put("onIt", onIt.by().toString());
        Alarm alarm = waiting.alarm();
        if (alarm != null && !alarm.asked()) fields.put("alarm", alarm.due());
        return fields;
    }

    private ZoneId zone(Waiting waiting) {
        return places.find(waiting.place()).map(Place::zone).orElse(ZoneOffset.UTC);
    }

    private Map<String, Object> said(String id, String state, Said said) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("state", state);
        fields.put("reference", Reference.of(new IntroductionId(UUID.fromString(id))).value());
        fields.put("keys", keys.of(said.place(), said.told().details().traits()));
        return fields;
    }
}
