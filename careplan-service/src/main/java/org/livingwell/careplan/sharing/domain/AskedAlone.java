package org.livingwell.careplan.sharing.domain;

import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The person said yes to a worker who asked them with nobody else there.
 *
 * @param staleOn the day from which on it is too old, and nothing is shown until they were asked
 *     again
 * @param despite what was not heard then and they were asked about all the same
 */
public record AskedAlone(
        WorkerId by, How how, Instant at, LocalDate staleOn, List<String> despite) {

    public static AskedAlone of(WorkerId by, How how, Instant at, LocalDate staleOn) {
        return new AskedAlone(by, how, at, staleOn, List.of());
    }

    /** How they were asked. */
    public enum How {
        FACE_TO_FACE,
        BY_PHONE,
        BY_VIDEO
    }
}
