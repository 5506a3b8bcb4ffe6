package org.livingwell.platform.domain;

/** A local network, the tenant. */
public record PlaceId(String value) {

    public PlaceId {
        if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a place has a name");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
