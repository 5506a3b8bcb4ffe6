package org.livingwell.contact.meeting.appointment.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * The person said that they cannot come at this time.
 *
 * @param step which finds another time with them
 */
public record Cannot(UUID step, Instant saidAt) {}
