package org.livingwell.contact.staying.checkin.domain;

import org.livingwell.platform.domain.PlaceId;

/**
 * Where somebody is, as was said last.
 *
 * @param sequence of the event that said it among the person's
 */
public record Home(PlaceId place, long sequence) {}
