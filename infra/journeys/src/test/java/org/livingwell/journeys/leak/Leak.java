package org.livingwell.journeys.leak;

/** Something of somebody where it should not be. */
record Leak(String place, Trace trace) {}
