package org.livingwell.contact.team.place;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.team.place.domain.DutyContact;
import org.livingwell.contact.team.place.domain.PlaceSettings.Fetched;
import org.livingwell.contact.team.place.domain.Settings;
import org.livingwell.platform.calls.OtherService;
import org.livingwell.platform.calls.OtherServices;
import org.livingwell.platform.domain.PlaceId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Asks intake, where a place's lead decides. */
@Component
class IntakeSettings {

    /** Only what is read here. */
    record Answer(int revision, Decided settings) {}

    record Decided(
            ZoneId zone,
            String senderName,
            @Nullable String ringUs,
            CheckIns checkIns,
            DutyContact dutyContact,
            int urgentWithinMinutes,
            List<Phrases> tellingPhrases) {

        Settings settings() {
            return new Settings(
                    zone,
                    senderName,
                    ringUs,
                    checkIns.afterCrisisDays(),
                    checkIns.offeredDays(),
                    dutyContact,
                    urgentWithinMinutes,
                    tellingPhrases.stream().flatMap(it -> it.phrases().stream()).toList());
        }
    }

    record CheckIns(List<Integer> afterCrisisDays, List<Integer> offeredDays) {}

    record Phrases(List<String> phrases) {}

    private final OtherService intake;

    IntakeSettings(
            OtherServices services, @Value("${INTAKE_URL:http://localhost:8101}") String url) {
        this.intake = services.at("intake", url);
    }

    /** Empty where intake knows no such place; throws where nobody answers. */
    Optional<Fetched> of(PlaceId place) {
        return intake.get("/internal/places/{place}/settings", Answer.class, place)
                .map(it -> new Fetched(it.settings().settings(), it.revision()));
    }
}
