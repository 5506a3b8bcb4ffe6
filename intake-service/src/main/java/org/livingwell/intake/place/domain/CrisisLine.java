package org.livingwell.intake.place.domain;

/**
 * Help that answers now.
 *
 * @param tel the number to dial, digits and spaces
 */
public record CrisisLine(String name, String detail, String tel) {}
