package org.livingwell.careplan.sharing.domain;

import java.util.UUID;

/** Somebody who supports a person, under the id intake gave them. */
public record SupporterId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
