package org.livingwell.journeys.leak;

/** What was found in a place, as it lies there. */
record Content(String place, byte[] bytes) {}
