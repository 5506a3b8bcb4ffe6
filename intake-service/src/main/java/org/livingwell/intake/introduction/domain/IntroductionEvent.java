package org.livingwell.intake.introduction.domain;

import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;

/** Facts about an introduction; never changed once published. */
public sealed interface IntroductionEvent {

    record Received(Told told, Instant at, LocalDate contactBy) implements IntroductionEvent {}

    record WelcomedIn(WorkerId by, Words byName, Instant at) implements IntroductionEvent {}
}
