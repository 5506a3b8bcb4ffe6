package org.livingwell.platform.store;

import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.events.BrokenPromiseException;
import org.livingwell.platform.json.PlatformJson;
import org.livingwell.platform.seal.NotYetReadableException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Turns an aggregate's state into its stored text and back, bringing older schemas up on the way.
 */
final class StateCodec<S> {

    /** A document past this size is refused, in characters of JSON. */
    static final int LARGEST = 1_000_000;

    private final Declaration<S, ?, ?> type;
    private final JsonMapper json;

    StateCodec(Declaration<S, ?, ?> type) {
        this.type = type;
        this.json = PlatformJson.forState(type.sealed);
    }

    String write(S state) {
        String text = json.writerFor(type.state).writeValueAsString(state);
        if (text.length() > LARGEST) {
            throw new RefusedException(
                    new Refusal(
                            "record-full",
                            "This record is full; start a new one",
                            Refusal.Kind.TOO_LARGE));
        }
        mustBeReadable(text);
        return text;
    }

    /** Nothing is saved that the next reading could not open. */
    private void mustBeReadable(String text) {
        try {
            json.readValue(text, type.state);
        } catch (JacksonException unreadable) {
            throw new BrokenPromiseException(type.collection, "its state cannot be read back");
        }
    }

    /**
     * @throws NotYetReadableException where a newer release kept it: it passes once that one runs
     *     here
     */
    S read(int schema, String text) {
        if (schema > type.schema()) {
            throw new NotYetReadableException(type.collection + " is kept by a newer release");
        }
        if (schema == type.schema()) return json.readValue(text, type.state);
        ObjectNode node = (ObjectNode) json.readTree(text);
        for (UnaryOperator<ObjectNode> upcaster :
                type.upcasters.subList(schema - 1, type.schema() - 1)) {
            node = upcaster.apply(node);
        }
        return json.treeToValue(node, type.state);
    }

    /** What a copy shows of it, beginning with its alias; empty where that is nothing. */
    Optional<JsonNode> copy(S state) {
        return type.decidedCopy().of((Record) state).map(shown -> named(state, shown));
    }

    private JsonNode named(S state, Map<String, Object> shown) {
        Map<String, Object> copy = new LinkedHashMap<>();
        type.sealed
                .getOrDefault(type.state, Map.of())
                .forEach(
                        (alias, it) -> {
                            if (it.isInstance(state)) copy.put("is", alias);
                        });
        copy.putAll(shown);
        return json.valueToTree(copy);
    }

    String data(Object data) {
        return json.writeValueAsString(data);
    }
}
