package org.livingwell.intake.arriving.today;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.livingwell.platform.domain.PersonId;

import java.util.List;

/**
 * @param people whose names are asked for, 1 to 200
 */
record NamesRequest(
        @NotNull(message = "Say whose names")
                @Size(min = 1, max = NamesRequest.MOST, message = "Between 1 and 200 people")
                List<@NotNull(message = "Leave out what is empty") PersonId> people) {

    /** As many as anybody walks with. */
    static final int MOST = 200;
}
