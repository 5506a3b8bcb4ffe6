package org.livingwell.careplan.entry.domain;

import org.livingwell.platform.domain.WorkerId;

/** Who reads or writes an entry: whoever the plan is of, or a worker who is with them. */
public sealed interface Party {

    record Themselves() implements Party {}

    /**
     * @param lead whether they are the person's lead worker
     */
    record OfTheTeam(WorkerId worker, boolean lead) implements Party {}

    default boolean isThemselves() {
        return this instanceof Themselves;
    }
}
