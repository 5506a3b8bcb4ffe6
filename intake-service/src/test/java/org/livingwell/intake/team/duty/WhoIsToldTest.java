package org.livingwell.intake.team.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.team.account.Provisioning.NotToldException;
import org.livingwell.intake.team.duty.DutyAlert.Alert;
import org.livingwell.intake.team.duty.domain.Call;
import org.livingwell.intake.team.place.domain.CheckInCadences;
import org.livingwell.intake.team.place.domain.DutyContact;
import org.livingwell.intake.team.place.domain.LawfulBasis;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Who is told when somebody cannot wait, one way failing after the other. */
class WhoIsToldTest {

    static final Instant NIGHT = Instant.parse("2026-11-23T23:40:00Z");
    static final String DUTY = "duty@lambeth.example";
    static final String PHONE = "+447700900982";
    static final String LENA = "lena@lambeth.example";

    private final Post post = new Post();

    @Test
    void theFirstWayThatWorksIsEnoughTheFirstTime() {
        who(_ -> List.of(new Words(LENA))).tell(place(DUTY, PHONE), List.of(call(1, 0)));

        assertThat(post.told).containsExactly(DUTY);
        assertThat(post.alerts.getFirst().lines())
                .containsExactly("Reference K7MR-4T2X: http://portal/waiting/1");
        assertThat(post.alerts.getFirst().again()).isFalse();
    }

    @Test
    void everyWayIsToldAgainAndTheLeadsOnceNobodyLooked() {
        who(_ -> List.of(new Words(LENA))).tell(place(DUTY, PHONE), List.of(call(1, 1)));
        assertThat(post.told).containsExactly(DUTY, PHONE);

        post.told.clear();
        who(_ -> List.of(new Words(LENA)))
                .tell(place(DUTY, PHONE), List.of(call(1, Call.LEADS_TOO)));
        assertThat(post.told).containsExactly(DUTY, PHONE, LENA);
        assertThat(post.alerts.getLast().lines().getFirst())
                .startsWith("No one has opened this yet. ");
    }

    @Test
    void theLeadsAreToldWhereNoWayWorks() {
        post.broken.addAll(List.of(DUTY, PHONE));

        who(_ -> List.of(new Words(LENA))).tell(place(DUTY, PHONE), List.of(call(1, 0)));

        assertThat(post.told).containsExactly(LENA);
    }

    @Test
    void whatReachesNobodyIsTriedAgain() {
        post.broken.addAll(List.of(DUTY, LENA));
        var who = who(_ -> List.of(new Words(LENA)));
        var calls = List.of(call(1, 0));

        assertThatThrownBy(() -> who.tell(place(DUTY, null), calls))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Nothing would change within a minute; it rings as often as what somebody was told of. */
    @Test
    void whereNoAddressIsKnownAnywhereTheRoundCountsAsRung() {
        who(_ -> List.of()).tell(place(null, null), List.of(call(1, 0)));

        assertThat(post.told).isEmpty();
    }

    @Test
    void aSilentSignInServiceKeepsNobodyFromBeingTold() {
        var who =
                who(
                        _ -> {
                            throw new NotToldException("away");
                        });
        var urgent = List.of(call(1, Call.LEADS_TOO));

        who.tell(place(DUTY, null), urgent);

        assertThat(post.told).containsExactly(DUTY);
        assertThatThrownBy(() -> who.tell(place(null, null), urgent))
                .isInstanceOf(NotToldException.class);
    }

    @Test
    void fiveOfTheListHaveALineAndWhatIsToldOnceAllHave() {
        List<Call> calls = new ArrayList<>();
        for (int i = 1; i <= 7; i++) calls.add(call(i, 7 - i));
        for (int i = 8; i <= 14; i++) calls.add(Call.once(new UUID(0, i), "/people/" + i, NIGHT));

        who(_ -> List.of()).tell(place(DUTY, null), calls);

        Alert alert = post.alerts.getFirst();
        assertThat(alert.more()).isEqualTo(2);
        assertThat(alert.list()).isEqualTo("http://portal/waiting");
        assertThat(alert.lines()).hasSize(12);
        assertThat(alert.lines().subList(0, 7)).allMatch(it -> it.contains("/people/"));
        assertThat(alert.lines().get(7)).endsWith("/waiting/7");
    }

    private WhoIsTold who(Function<PlaceId, List<Words>> leads) {
        return new WhoIsTold(post, leads, "http://portal");
    }

    private static Call call(int number, int rung) {
        var subject = new UUID(0, number);
        return new Call(
                Call.Kind.UNTIL_OPENED, subject, "K7MR-4T2X", "/waiting/" + number, rung, NIGHT);
    }

    private static Place place(@Nullable String email, @Nullable String phone) {
        var duty = new DutyContact(words(email), words(phone), null);
        return new Place(
                new PlaceId("lambeth"),
                "Lambeth",
                ZoneId.of("Europe/London"),
                5,
                15,
                duty,
                365,
                12,
                LawfulBasis.PUBLIC_TASK,
                new CheckInCadences(List.of(1), List.of(7)),
                "The team",
                null,
                List.of(),
                18,
                List.of(),
                List.of());
    }

    private static @Nullable Words words(@Nullable String text) {
        return text == null ? null : new Words(text);
    }

    /** Remembers who was told, and lets nothing through to what is broken. */
    private static final class Post implements DutyAlert {

        final List<String> told = new ArrayList<>();
        final List<String> broken = new ArrayList<>();
        final List<Alert> alerts = new ArrayList<>();

        @Override
        public void tell(String contact, Alert alert) {
            if (broken.contains(contact)) throw new IllegalStateException("broken");
            told.add(contact);
            alerts.add(alert);
        }

        @Override
        public void test(String contact, String placeName) {
            throw new IllegalStateException("nobody tests here");
        }
    }
}
