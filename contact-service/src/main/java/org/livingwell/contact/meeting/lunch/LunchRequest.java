package org.livingwell.contact.meeting.lunch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.meeting.lunch.domain.Terms;
import org.livingwell.contact.meeting.lunch.domain.Venue;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalTime;
import java.util.List;

/**
 * How a lunch is held, as it is typed.
 *
 * @param minutes two hours where nothing is said
 * @param hosts of the team; nobody else sees who they are
 */
record LunchRequest(
        @NotNull(message = "Say when it begins") LocalTime at,
        @Nullable
                @Min(value = 15, message = "Give it a quarter of an hour at least")
                @Max(value = 600, message = "Ten hours are enough for lunch")
                Integer minutes,
        @NotNull(message = "Say where it is") @Valid VenueRequest venue,
        @Nullable @Size(max = 10, message = "Ten hosts are enough") List<@NotNull WorkerId> hosts) {

    private static final int TWO_HOURS = 120;

    record VenueRequest(
            @NotBlank(message = "Say what the place is called")
                    @Size(max = 100, message = "Keep the name short")
                    String name,
            @NotBlank(message = "Say where it is")
                    @Size(max = 300, message = "Keep the address to 300 letters")
                    String address,
            @Nullable @Size(max = 300, message = "Keep it to 300 letters") String wayIn,
            @Nullable @Size(max = 300, message = "Keep it to 300 letters") String food,
            @Nullable @Size(max = 300, message = "Keep it to 300 letters") String access) {

        Venue venue() {
            return new Venue(name.strip(), address.strip(), said(wayIn), said(food), said(access));
        }
    }

    Terms terms() {
        return new Terms(
                at.withSecond(0).withNano(0),
                minutes == null ? TWO_HOURS : minutes,
                venue.venue(),
                hosts == null ? List.of() : hosts.stream().distinct().toList());
    }

    static @Nullable String said(@Nullable String text) {
        Words words = Words.of(text);
        return words == null ? null : words.value();
    }
}
