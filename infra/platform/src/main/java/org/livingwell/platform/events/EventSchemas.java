package org.livingwell.platform.events;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What this service promised to publish, and whether an event keeps it: its own schema first, then
 * every reader there is in this process. Asked before an event is written down, so that nothing
 * leaves that its own publisher could not read back.
 */
public final class EventSchemas {

    private static final PathMatchingResourcePatternResolver FILES =
            new PathMatchingResourcePatternResolver();
    private static final String SUFFIX = ".schema.json";

    /** How schemas of events are read: by the service before it writes, and by the build. */
    public static final SchemaRegistry READER =
            SchemaRegistry.withDefaultDialect(
                    Dialect.builder(Dialects.getDraft202012())
                            .keyword(new NonValidationKeyword("x-step"))
                            .build(),
                    builder ->
                            builder.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    private final Map<String, Schema> schemas = new HashMap<>();
    private final JsonMapper json;
    private final BiFunction<String, JsonNode, @Nullable String> read;

    /**
     * @param where the schemas are, such as {@code classpath*:contracts/events/}
     * @param read why no reader of this type could read it, or null
     */
    EventSchemas(
            String[] where, JsonMapper json, BiFunction<String, JsonNode, @Nullable String> read) {
        this.json = json;
        this.read = read;
        try {
            for (String folder : where) {
                for (Resource file : FILES.getResources(folder + "*" + SUFFIX)) add(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (schemas.isEmpty()) throw new IllegalStateException("no schema of an event is here");
    }

    private void add(Resource file) throws IOException {
        String name = String.valueOf(file.getFilename()).replace(SUFFIX, "");
        try (InputStream text = file.getInputStream()) {
            Schema schema = READER.getSchema(json.readTree(text));
            schema.initializeValidators();
            schemas.put(name, schema);
        }
    }

    /**
     * @param type without the service, such as {@code PersonWelcomed.v1}
     * @throws BrokenPromiseException where it is not what was promised; nothing of it is in there
     */
    public void check(String type, String data) {
        Schema schema = schemas.get(type);
        if (schema == null) throw new BrokenPromiseException(type, "there is no schema of it");
        JsonNode event = json.readTree(data);
        schema.validate(event).stream()
                .findFirst()
                .map(it -> it.getInstanceLocation() + " breaks " + it.getKeyword())
                .ifPresent(
                        where -> {
                            throw new BrokenPromiseException(type, where);
                        });
        String unread = read.apply(type, event);
        if (unread != null) throw new BrokenPromiseException(type, unread);
    }
}
