package org.livingwell.contact.staying.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.staying.office.domain.Call;
import org.livingwell.contact.team.place.domain.DutyContact;
import org.livingwell.contact.team.place.domain.Settings;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Who is told of an urgent step, one way failing after the other, and in which words. */
class WhoIsToldTest {

    static final Instant NIGHT = Instant.parse("2026-11-23T23:40:00Z");
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final String DUTY = "duty@lambeth.example";
    static final String PHONE = "+447700900982";
    static final String LENA = "lena@lambeth.example";

    private final List<OfficeMessage> sent = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private int nobody;

    @Test
    void theFirstWayThatWorksIsEnoughTheFirstTime() {
        who(_ -> List.of(new Words(LENA))).tell(round(DUTY, PHONE, 0));

        assertThat(told()).containsExactly(DUTY);
        OfficeMessage message = sent.getFirst();
        assertThat(message.sender()).isEqualTo("Friends of Lambeth");
        assertThat(message.subject()).isEqualTo("Please have a look");
        assertThat(message.text()).isEqualTo("http://portal/people/" + person(0));

        sent.clear();
        broken.add(DUTY);
        who(_ -> List.of()).tell(round(DUTY, PHONE, 0));
        assertThat(told()).containsExactly(PHONE);
    }

    @Test
    void everyWayIsToldAgainAndTheLeadsOnceNobodyTookIt() {
        who(_ -> List.of(new Words(LENA))).tell(round(DUTY, PHONE, 1));
        assertThat(told()).containsExactly(DUTY, PHONE);

        sent.clear();
        who(_ -> List.of(new Words(LENA))).tell(round(DUTY, PHONE, Call.LEADS_TOO));
        assertThat(told()).containsExactly(DUTY, PHONE, LENA);
        assertThat(sent).extracting(OfficeMessage::id).doesNotHaveDuplicates();
        assertThat(sent.getLast().subject()).isEqualTo("Please have a look now");
        assertThat(sent.getLast().text()).startsWith("No one has taken this yet. http");
    }

    @Test
    void theLeadsAreToldWhereNobodyIsOnDutyOrNoWayWorks() {
        who(_ -> List.of(new Words(LENA))).tell(round(null, null, 0));
        assertThat(told()).containsExactly(LENA);

        sent.clear();
        broken.addAll(List.of(DUTY, PHONE));
        who(_ -> List.of(new Words(LENA))).tell(round(DUTY, PHONE, 0));
        assertThat(told()).containsExactly(LENA);
        assertThat(nobody).isZero();
    }

    @Test
    void whatReachesNobodyIsTriedAgainAndCounted() {
        broken.addAll(List.of(DUTY, LENA));
        var who = who(_ -> List.of(new Words(LENA)));

        assertThatThrownBy(() -> who.tell(round(DUTY, null, 0)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> who.tell(round(null, null, 0)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(nobody).isEqualTo(2);
    }

    /** Nothing would change within a minute; it rings as often as what somebody was told of. */
    @Test
    void whereNoAddressIsKnownAnywhereTheRoundCountsAsRung() {
        who(_ -> List.of()).tell(round(null, null, 0));

        assertThat(sent).isEmpty();
        assertThat(nobody).isEqualTo(1);
    }

    @Test
    void aPlaceThatIsNotKnownYetIsTriedAgain() {
        var unknown = new Round(LAMBETH, Settings.UNKNOWN, List.of(call(0, 0)), Map.of(), NIGHT);

        assertThatThrownBy(() -> who(_ -> List.of()).tell(unknown))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void intakeBeingAwayKeepsNobodyFromBeingTold() {
        var who =
                who(
                        _ -> {
                            throw new IllegalArgumentException("away");
                        });

        who.tell(round(DUTY, null, Call.LEADS_TOO));

        assertThat(told()).containsExactly(DUTY);
        assertThatThrownBy(() -> who.tell(round(null, null, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMessageHasFiveLinesWhatNobodyWasToldOfFirstAndCountsTheRest() {
        who(_ -> List.of()).tell(round(DUTY, null, 5, 0, 1, 2, 3, 4));

        assertThat(sent.getFirst().text().lines())
                .containsExactly(
                        "http://portal/people/" + person(1),
                        again(2),
                        again(3),
                        again(4),
                        again(5),
                        "And 1 more: http://portal/today");
    }

    @Test
    void whoeverHasTwoUrgentStepsHasOneLine() {
        var calls = List.of(call(0, 0), call(1, 0));
        Map<UUID, PersonId> whose = Map.of(step(0), person(7), step(1), person(7));

        who(_ -> List.of()).tell(new Round(LAMBETH, settings(DUTY, null), calls, whose, NIGHT));

        assertThat(sent.getFirst().text()).isEqualTo("http://portal/people/" + person(7));
    }

    private List<String> told() {
        return sent.stream().map(it -> it.to().value()).toList();
    }

    private WhoIsTold who(Function<PlaceId, List<Words>> leads) {
        return new WhoIsTold(this::leaves, leads, "http://portal", () -> nobody++);
    }

    private boolean leaves(OfficeMessage it) {
        if (broken.contains(it.to().value())) return false;
        return sent.add(it);
    }

    /** A step of somebody's each, that rang so often. */
    private static Round round(@Nullable String email, @Nullable String phone, int... rung) {
        Map<UUID, PersonId> whose = new HashMap<>();
        for (int i = 0; i < rung.length; i++) whose.put(step(i), person(i));
        var calls = IntStream.range(0, rung.length).mapToObj(it -> call(it, rung[it])).toList();
        return new Round(LAMBETH, settings(email, phone), calls, whose, NIGHT);
    }

    private static Settings settings(@Nullable String email, @Nullable String phone) {
        return new Settings(
                ZoneId.of("Europe/London"),
                "Friends of Lambeth",
                null,
                List.of(),
                List.of(),
                new DutyContact(words(email), words(phone)),
                15,
                List.of());
    }

    private static String again(int number) {
        return "No one has taken this yet. http://portal/people/" + person(number);
    }

    private static Call call(int number, int rung) {
        return new Call(step(number), rung, NIGHT);
    }

    private static UUID step(int number) {
        return new UUID(1, number);
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(2, number));
    }

    private static @Nullable Words words(@Nullable String text) {
        return text == null ? null : new Words(text);
    }
}
