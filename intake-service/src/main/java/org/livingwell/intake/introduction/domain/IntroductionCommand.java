package org.livingwell.intake.introduction.domain;

import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;

/** What somebody may ask of an introduction. */
public sealed interface IntroductionCommand {

    record Introduce(Told told, LocalDate contactBy) implements IntroductionCommand {}

    record Welcome(WorkerId by, Words byName) implements IntroductionCommand {}
}
