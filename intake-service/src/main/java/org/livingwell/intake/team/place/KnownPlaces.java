package org.livingwell.intake.team.place;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.place.domain.CheckInCadences;
import org.livingwell.intake.team.place.domain.CrisisLine;
import org.livingwell.intake.team.place.domain.DutyContact;
import org.livingwell.intake.team.place.domain.LawfulBasis;
import org.livingwell.intake.team.place.domain.Settings;
import org.livingwell.intake.team.place.domain.TellingPhrases;
import org.livingwell.platform.domain.Words;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.ZoneId;
import java.util.List;

/** Which places there are, and what each begins with. */
@ConfigurationProperties("livingwell")
record KnownPlaces(
        List<KnownPlace> places,
        @DefaultValue List<CrisisLine> crisisEverywhere,
        @DefaultValue List<CrisisLine> crisisForTheYoung,
        @DefaultValue List<TellingPhrases> tellingPhrases) {

    /**
     * @param postcodes the first halves, such as SW9, of the postcodes it serves
     */
    record KnownPlace(
            String id,
            String name,
            @DefaultValue("Europe/London") ZoneId zone,
            @DefaultValue("public-task") LawfulBasis lawfulBasis,
            @DefaultValue("5") int contactWithinDays,
            @DefaultValue("15") int urgentWithinMinutes,
            @Nullable String dutyEmail,
            @Nullable String dutyPhone,
            @Nullable String dutyHours,
            @DefaultValue("365") int retentionDays,
            @DefaultValue("12") int consentsStaleAfterMonths,
            @DefaultValue({"1", "2", "4", "7"}) List<Integer> checkInsAfterCrisisDays,
            @DefaultValue({"7", "14", "30"}) List<Integer> checkInsOfferedDays,
            @DefaultValue("The team") String senderName,
            @DefaultValue List<CrisisLine> crisisLines,
            @Nullable String ringUs,
            @DefaultValue List<String> postcodes,
            @DefaultValue("18") int childrenUnder) {

        Settings settings(List<TellingPhrases> tellingPhrases) {
            return new Settings(
                    lawfulBasis,
                    contactWithinDays,
                    urgentWithinMinutes,
                    new DutyContact(words(dutyEmail), words(dutyPhone), words(dutyHours)),
                    retentionDays,
                    consentsStaleAfterMonths,
                    new CheckInCadences(checkInsAfterCrisisDays, checkInsOfferedDays),
                    crisisLines,
                    senderName,
                    zone,
                    ringUs,
                    tellingPhrases,
                    childrenUnder);
        }

        private static @Nullable Words words(@Nullable String text) {
            return text == null ? null : new Words(text);
        }
    }
}
