package org.livingwell.intake.team.place;

import org.livingwell.intake.team.place.domain.PlaceSettings.Kept;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a place decided, for the services that work by it: to each what it needs. */
@RestController
class InternalSettingsController {

    private static final Map<String, Set<String>> FIELDS =
            Map.of(
                    "careplan-service",
                    Set.of("zone", "crisisLines", "ringUs", "tellingPhrases"),
                    "referral-service",
                    Set.of(
                            "zone",
                            "urgentWithinMinutes",
                            "lawfulBasis",
                            "consentsStaleAfterMonths"),
                    "community-service",
                    Set.of("zone", "ringUs"),
                    "contact-service",
                    Set.of(
                            "zone",
                            "urgentWithinMinutes",
                            "dutyContact",
                            "checkIns",
                            "crisisLines",
                            "senderName",
                            "ringUs",
                            "tellingPhrases"));

    /**
     * @param settings the place's own, those the caller is on the list for
     */
    record SettingsFor(PlaceId place, int revision, Map<String, JsonNode> settings) {}

    private final Places places;
    private final JsonMapper json;

    InternalSettingsController(Places places, JsonMapper json) {
        this.places = places;
        this.json = json;
    }

    @GetMapping("/internal/places/{place}/settings")
    @PreAuthorize("hasRole('service')")
    SettingsFor settings(@PathVariable PlaceId place, Caller caller) {
        String service = caller.service();
        Set<String> fields = service == null ? null : FIELDS.get(service);
        if (fields == null) throw new AccessDeniedException("not on the list");
        Kept kept =
                places.settings(place)
                        .orElseThrow(() -> new RefusedException(Refusal.NOTHING_HERE));
        ObjectNode all = json.valueToTree(kept.settings());
        var shown = new TreeMap<String, JsonNode>();
        fields.forEach(it -> shown.put(it, all.path(it)));
        return new SettingsFor(place, kept.revision(), shown);
    }
}
