package org.livingwell.intake.rights.copy;

import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.platform.calls.OtherService;
import org.livingwell.platform.calls.OtherServices;
import org.livingwell.platform.domain.PersonId;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Asks every context, itself included, in the same way. */
@Component
class OtherContexts implements HeldRecords {

    /** As the platform answers it: by collection, its records. */
    record Held(Map<String, List<JsonNode>> held) {}

    private final Map<Context, OtherService> services = new EnumMap<>(Context.class);

    OtherContexts(OtherServices services, Environment environment) {
        int port = 8101;
        for (Context context : Context.values()) {
            String name = context.name().toLowerCase(Locale.ROOT);
            String url = environment.getProperty(context + "_URL", "http://localhost:" + port++);
            this.services.put(context, services.at(name, url));
        }
    }

    @Override
    public Map<String, List<JsonNode>> of(Context context, PersonId person) {
        return Objects.requireNonNull(services.get(context))
                .get("/internal/people/{id}/held", Held.class, person)
                .orElseThrow(() -> new IllegalStateException("an answer that is none"))
                .held();
    }
}
