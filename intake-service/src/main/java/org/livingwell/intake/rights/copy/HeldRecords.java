package org.livingwell.intake.rights.copy;

import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.platform.domain.PersonId;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/** Where every context is asked for what it holds about somebody. */
public interface HeldRecords {

    /**
     * By collection, its records as far as its owner shows them; nothing where nothing is held.
     *
     * @throws RuntimeException where nobody answers; silence is never taken for nothing
     */
    Map<String, List<JsonNode>> of(Context context, PersonId person);
}
