package org.livingwell.intake.team.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.place.domain.CheckInCadences;
import org.livingwell.intake.team.place.domain.CrisisLine;
import org.livingwell.intake.team.place.domain.DutyContact;
import org.livingwell.intake.team.place.domain.LawfulBasis;
import org.livingwell.intake.team.place.domain.Settings;
import org.livingwell.intake.team.place.domain.TellingPhrases;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.phone.Dialled;
import org.livingwell.platform.phone.Phones;
import org.livingwell.platform.web.InvalidInputException;

import java.time.ZoneId;
import java.util.List;

/** A place's settings, whole, as its lead sends them. */
record PlaceSettingsRequest(
        @NotNull(message = "Choose a lawful basis") LawfulBasis lawfulBasis,
        @Min(value = 1, message = "At least 1 day") @Max(value = 60, message = "At most 60 days")
                int contactWithinDays,
        @Min(value = 5, message = "At least 5 minutes")
                @Max(value = 1440, message = "At most a day, 1440 minutes")
                int urgentWithinMinutes,
        @Valid @NotNull(message = "Say who to tell") Duty dutyContact,
        @Min(value = 30, message = "At least 30 days")
                @Max(value = 3650, message = "At most ten years, 3650 days")
                int retentionDays,
        @Min(value = 1, message = "At least 1 month")
                @Max(value = 36, message = "At most 36 months")
                int consentsStaleAfterMonths,
        @Valid @NotNull(message = "Say when you check in") CheckIns checkIns,
        @NotNull @Size(max = 10, message = "At most 10 lines")
                List<@Valid @NotNull Line> crisisLines,
        @NotBlank(message = "Say who messages are from")
                @Size(max = 40, message = "Use at most 40 characters")
                @Pattern(regexp = ONE_LINE, message = "Use one line of plain text")
                String senderName,
        @NotBlank(message = "Choose a time zone") @Size(max = 60) String zone,
        @NotNull(message = "Say which number people may ring, or send it empty")
                @Size(max = 40)
                @Dialled
                @Pattern(regexp = "(?:[+]? *(?:[0-9] *){3,15})?", message = "Use digits and spaces")
                String ringUs,
        @NotNull(message = "Say which words need an answer today")
                @Size(min = 1, max = 20, message = "Between 1 and 20 languages")
                List<@Valid @NotNull Telling> tellingPhrases,
        @Min(value = 1, message = "At least 1 year") @Max(value = 25, message = "At most 25 years")
                int childrenUnder) {

    /** Nothing that begins another line, or another header, or turns what follows round. */
    private static final String ONE_LINE =
            "[^\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]*+";

    /** At least two letters, and all on one line. */
    private static final String PHRASE =
            "[^\\p{L}\\p{Cc}\\p{Zl}\\p{Zp}]*+\\p{L}[^\\p{L}\\p{Cc}\\p{Zl}\\p{Zp}]*+\\p{L}"
                    + "[^\\p{Cc}\\p{Zl}\\p{Zp}]*+";

    record Telling(
            @NotNull(message = "Say which language")
                    @Pattern(regexp = "[a-z]{2,3}", message = "Use a code such as en or pl")
                    String language,
            @NotNull @Size(min = 1, max = 60, message = "Between 1 and 60 phrases")
                    List<
                                    @NotNull @Size(max = 80, message = "Use at most 80 characters")
                                    @Pattern(
                                            regexp = PHRASE,
                                            message = "At least two letters, on one line")
                                    String>
                            phrases) {}

    record Duty(
            @Size(max = 254)
                    @Email(message = "Check the e-mail address")
                    @Pattern(regexp = ONE_LINE, message = "Check the e-mail address")
                    @Nullable String email,
            @Size(max = 60) @Dialled @Nullable String phone,
            @Size(max = 200, message = "Use at most 200 characters")
                    @Pattern(regexp = ONE_LINE, message = "Use one line of plain text")
                    @Nullable String hours) {}

    record CheckIns(
            @NotNull @Size(min = 1, max = 10, message = "Between 1 and 10 days")
                    List<@NotNull @Min(value = 1, message = "Days from 1") @Max(90) Integer>
                            afterCrisisDays,
            @NotNull @Size(min = 1, max = 6, message = "Between 1 and 6 rhythms")
                    List<@NotNull @Min(value = 1, message = "Days from 1") @Max(365) Integer>
                            offeredDays) {}

    record Line(
            @NotBlank(message = "Give the line a name")
                    @Size(max = 80)
                    @Pattern(regexp = ONE_LINE, message = "Use one line of plain text")
                    String name,
            @NotBlank(message = "Say who answers, and when")
                    @Size(max = 200)
                    @Pattern(regexp = ONE_LINE, message = "Use one line of plain text")
                    String detail,
            @NotBlank(message = "Give a number")
                    @Size(max = 40)
                    @Pattern(regexp = "[+]?[ 0-9]+", message = "Use digits and spaces")
                    String tel) {}

    Settings settings() {
        return new Settings(
                lawfulBasis,
                contactWithinDays,
                urgentWithinMinutes,
                duty(),
                retentionDays,
                consentsStaleAfterMonths,
                new CheckInCadences(
                        checkIns.afterCrisisDays().stream().sorted().distinct().toList(),
                        checkIns.offeredDays().stream().sorted().distinct().toList()),
                crisisLines.stream()
                        .map(it -> new CrisisLine(it.name(), it.detail(), it.tel()))
                        .toList(),
                senderName.strip(),
                zoneId(),
                ringUs.isBlank() ? null : ringUs.strip(),
                telling(),
                childrenUnder);
    }

    private DutyContact duty() {
        var duty =
                new DutyContact(
                        Words.of(dutyContact.email()),
                        number(dutyContact.phone()),
                        Words.of(dutyContact.hours()));
        if (duty.email() == null && duty.phone() == null) {
            throw new InvalidInputException(
                    "dutyContact.email", "required", "Give an address or a number");
        }
        return duty;
    }

    /** As the whole world writes it; an extension takes no text message. */
    private static @Nullable Words number(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        return Phones.read(typed)
                .filter(it -> !it.value().contains(";"))
                .orElseThrow(
                        () ->
                                new InvalidInputException(
                                        "dutyContact.phone",
                                        "extension",
                                        "Give a number that takes text messages"));
    }

    private List<TellingPhrases> telling() {
        long languages = tellingPhrases.stream().map(Telling::language).distinct().count();
        if (languages < tellingPhrases.size()) {
            throw new InvalidInputException("tellingPhrases", "repeated", "Say each language once");
        }
        return tellingPhrases.stream()
                .map(it -> new TellingPhrases(it.language(), each(it.phrases())))
                .toList();
    }

    private static List<String> each(List<String> phrases) {
        return phrases.stream().map(String::strip).distinct().toList();
    }

    private ZoneId zoneId() {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new InvalidInputException("zone", "unknown", "Choose a time zone by its name");
        }
        return ZoneId.of(zone);
    }
}
