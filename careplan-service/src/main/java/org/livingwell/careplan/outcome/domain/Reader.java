package org.livingwell.careplan.outcome.domain;

import org.livingwell.platform.domain.WorkerId;

import java.util.UUID;

/** Who asks what was said about us. */
public sealed interface Reader {

    record Themselves() implements Reader {}

    record OfTheTeam(WorkerId worker, boolean leads) implements Reader {}

    /** Who supports them and signs in. */
    record Supporting(UUID login) implements Reader {}
}
