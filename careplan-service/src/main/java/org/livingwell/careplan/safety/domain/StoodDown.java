package org.livingwell.careplan.safety.domain;

import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/** What was agreed with somebody when their safety plan was stood down. */
public record StoodDown(Words agreed, WorkerId by, Instant at) {}
