package org.livingwell.contact.meeting.lunch.domain;

import org.livingwell.platform.domain.WorkerId;

import java.time.LocalTime;
import java.util.List;

/**
 * How a lunch is held, whichever day it is.
 *
 * @param at on the clock of the place, in summer and in winter
 * @param hosts of the team, who are shown to nobody else
 */
public record Terms(LocalTime at, int minutes, Venue venue, List<WorkerId> hosts) {}
