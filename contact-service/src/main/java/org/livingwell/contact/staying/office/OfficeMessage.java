package org.livingwell.contact.staying.office;

import org.livingwell.platform.domain.Words;

import java.util.UUID;

/**
 * A message to whoever works for a place: a duty contact, a lead, an organiser, a partner. It names
 * nobody the place walks with, so no contact rules are asked, and it goes to no person of the
 * network.
 *
 * @param id says nothing; the provider's reference
 * @param to an address or a number from a place's settings, or of somebody's login there
 * @param sender the name it comes from
 * @param text addresses to open, and codes
 */
public record OfficeMessage(UUID id, Words to, String sender, String subject, String text) {}
