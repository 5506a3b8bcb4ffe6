package org.livingwell.careplan.outcome.domain;

/** How somebody stands in the network, as far as it decides whether they are asked anything. */
public enum Presence {
    HERE,
    /** On a pause, or it is not known here where they are. */
    AWAY,
    /** They said farewell. */
    LEFT,
    DIED
}
