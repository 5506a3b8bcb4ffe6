package org.livingwell.intake.rights.desk;

import java.util.UUID;

/** A request on an officer's list, for a copy or for erasure. */
record RequestId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
