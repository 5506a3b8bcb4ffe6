package org.livingwell.contact.staying.checkin.domain;

import org.livingwell.platform.domain.WorkerId;

/**
 * Who walks with somebody, as was said last.
 *
 * @param sequence of the event that said it among the person's
 */
public record Lead(WorkerId worker, long sequence) {}
