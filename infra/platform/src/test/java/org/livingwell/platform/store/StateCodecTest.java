package org.livingwell.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.events.BrokenPromiseException;
import org.livingwell.platform.events.Unavailability;

import java.util.Arrays;
import java.util.List;

class StateCodecTest {

    sealed interface Door {
        record Shut() implements Door {}

        record Open(String by, int people) implements Door {}
    }

    record Opened() {}

    final Declaration<Door, Opened, Opened> doors = declared("doors", new Door.Shut());

    record Guests(List<String> names) {}

    @Test
    void stateThatCouldNotBeReadBackIsNeverWritten() {
        var guests = new StateCodec<>(declared("guests", new Guests(List.of())));
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
                        doors.upcast(old -> old.put("by", old.get("who").asString()))
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
    void stateOfANewerSchemaIsUnavailableAndNeitherReadInPartNorGivenUp() {
        var codec = new StateCodec<>(doors.upcast(it -> it));
        String open = "{\"is\":\"open\",\"by\":\"team\",\"people\":2}";

        assertThat(codec.read(2, open)).isEqualTo(new Door.Open("team", 2));
        assertThatThrownBy(() -> codec.read(3, open))
                .matches(Unavailability::is)
                .hasMessageContaining("doors")
                .hasMessageNotContaining("team");
    }

    private static <S> Declaration<S, Opened, Opened> declared(String collection, S initial) {
        return Declaration.aggregate(
                collection, initial, (_, opened, _) -> Decision.agree(opened), (it, _) -> it);
    }
}
