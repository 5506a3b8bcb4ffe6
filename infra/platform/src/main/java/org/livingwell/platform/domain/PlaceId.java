package org.livingwell.platform.domain;

/** A local network, the tenant. */
public record PlaceId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
