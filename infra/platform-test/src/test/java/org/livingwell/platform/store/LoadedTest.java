package org.livingwell.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.Actor;

import java.util.List;
import java.util.UUID;

class LoadedTest {

    private static final UUID WELCOMED = new UUID(1, 1);
    private static final UUID MOVED = new UUID(1, 2);

    /** So that what follows is the same person's deed, at once or from the topic. */
    @Test
    void whoAskedForAnEventIsKnownToTheAggregateThatLetItOut() {
        var handled =
                List.of(
                        new Document("cause", "a").append("events", List.of(MOVED.toString())),
                        new Document("cause", "b")
                                .append("by", "wanda")
                                .append("role", "worker")
                                .append("places", List.of("york"))
                                .append("events", List.of(WELCOMED.toString())));
        var loaded = new Loaded<>("1", "state", 2, 2, handled);

        assertThat(loaded.askedFor(WELCOMED))
                .isEqualTo(new Actor("wanda", "worker", List.of("york")));
        assertThat(loaded.askedFor(MOVED)).isNull();
        assertThat(loaded.askedFor(new UUID(1, 3))).isNull();
    }
}
