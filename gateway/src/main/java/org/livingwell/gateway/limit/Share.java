package org.livingwell.gateway.limit;

/**
 * What one caller may do in a minute; every name has buckets of its own, so that guesses at
 * references use up nobody's introduction.
 *
 * @param perMinute zero or less for any number
 */
record Share(String name, int perMinute) {}
