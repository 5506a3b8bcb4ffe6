package org.livingwell.platform.domain;

import java.util.UUID;

/** A worker, known by the subject of their login. */
public record WorkerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
