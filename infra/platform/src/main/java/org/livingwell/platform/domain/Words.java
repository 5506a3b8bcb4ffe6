package org.livingwell.platform.domain;

/**
 * Anything somebody said, wrote or is called by; prints masked, so that it never lands in a log.
 */
public record Words(String value) {

    @Override
    public String toString() {
        return "•••";
    }
}
