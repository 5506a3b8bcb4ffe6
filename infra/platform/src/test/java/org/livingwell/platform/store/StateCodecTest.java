package org.livingwell.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.events.BrokenPromiseException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

class StateCodecTest {

    sealed interface Door {
        record Shut() implements Door {}

        record Open(String by, int people) implements Door {}
    }

    record Opened() {}

    final AggregateType<Door, Opened> type =
            AggregateType.of(
                            "doors",
                            "door",
                            Door.class,
                            new Door.Shut(),
                            (Door door, Opened _) -> door)
                    .aliases(Door.class, Map.of("shut", Door.Shut.class, "open", Door.Open.class));

    record Guests(List<String> names) {}

    @Test
    void stateThatCouldNotBeReadBackIsNeverWritten() {
        var guests =
                new StateCodec<>(
                        AggregateType.of(
                                "guests",
                                "guest",
                                Guests.class,
                                new Guests(List.of()),
                                (Guests it, Opened _) -> it));
        var nobody = new Guests(Arrays.asList("Amara", null));

        assertThat(guests.write(new Guests(List.of("Amara")))).contains("Amara");
        assertThatExceptionOfType(BrokenPromiseException.class)
                .isThrownBy(() -> guests.write(nobody))
                .withMessageNotContaining("Amara");
    }

    @Test
    void stateOfTwoSchemasAgoComesUpStepByStep() {
        var codec =
                new StateCodec<>(
                        type.upcast(old -> old.put("by", old.get("who").asString()))
                                .upcast(
                                        old ->
                                                old.put(
                                                        "people",
                                                        old.get("by").asString().length())));

        var oldest = codec.read(1, "{\"is\":\"open\",\"who\":\"team\"}");
        var older = codec.read(2, "{\"is\":\"open\",\"by\":\"group\"}");
        var present = codec.read(3, "{\"is\":\"open\",\"by\":\"team\",\"people\":2}");

        assertThat(oldest).isEqualTo(new Door.Open("team", 4));
        assertThat(older).isEqualTo(new Door.Open("group", 5));
        assertThat(present).isEqualTo(new Door.Open("team", 2));
    }

    @Test
    void stateOfANewerSchemaIsReadAsFarAsItIsKnown() {
        var codec =
                new StateCodec<>(
                        AggregateType.of(
                                        "doors",
                                        "door",
                                        Door.class,
                                        new Door.Shut(),
                                        (Door door, Opened _) -> door)
                                .aliases(Door.class, Map.of("open", Door.Open.class)));

        var newer = codec.read(9, "{\"is\":\"open\",\"by\":\"team\",\"colour\":\"red\"}");

        assertThat(newer).isEqualTo(new Door.Open("team", 0));
    }
}
