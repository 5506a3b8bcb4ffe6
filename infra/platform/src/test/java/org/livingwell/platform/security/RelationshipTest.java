package org.livingwell.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.platform.security.Relationship.CLOSED;
import static org.livingwell.platform.security.Relationship.GLASS;
import static org.livingwell.platform.security.Relationship.KIN;
import static org.livingwell.platform.security.Relationship.NAMED;
import static org.livingwell.platform.security.Relationship.OUTSIDE;
import static org.livingwell.platform.security.Relationship.OWN;
import static org.livingwell.platform.security.Relationship.TEAM;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRef;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

class RelationshipTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final PersonId AMARA = new PersonId(UUID.randomUUID());
    static final UUID WANDA = UUID.randomUUID();
    static final PlaceId LAMBETH = new PlaceId("lambeth");

    @Test
    void thePersonIsTheirOwn() {
        assertThat(of(caller(AMARA, Set.of("person")), amara())).isEqualTo(OWN);
    }

    @Test
    void anotherPersonIsOutside() {
        var leon = new PersonId(UUID.randomUUID());

        assertThat(of(caller(leon, Set.of("person")), amara())).isEqualTo(OUTSIDE);
    }

    @Test
    void aWorkerWhoIsThePersonIsNeverTheirOwnWorker() {
        assertThat(of(caller(AMARA, Set.of("worker"), "lambeth"), amara())).isEqualTo(OUTSIDE);
    }

    @Test
    void aWorkerOfThePlaceIsTheTeam() {
        assertThat(of(wanda("lambeth"), amara())).isEqualTo(TEAM);
        assertThat(of(caller(null, Set.of("lead"), "lambeth"), amara())).isEqualTo(TEAM);
    }

    @Test
    void aWorkerOfAnotherPlaceIsOutside() {
        assertThat(of(wanda("salford"), amara())).isEqualTo(OUTSIDE);
    }

    @Test
    void aRestrictedPersonIsOpenToNamedWorkersAndTheLeadWorkerOnly() {
        assertThat(of(wanda("lambeth"), restricted(null))).isEqualTo(OUTSIDE);
        assertThat(of(wanda("lambeth"), restricted(null, WANDA))).isEqualTo(NAMED);
        assertThat(of(wanda("lambeth"), restricted(WANDA))).isEqualTo(NAMED);
        assertThat(of(wanda("salford"), restricted(WANDA, WANDA))).isEqualTo(OUTSIDE);
    }

    @Test
    void kinAreShutOutWhateverElseTheyAre() {
        var kin = Set.of(new WorkerId(WANDA));
        var glass = Map.of(new WorkerId(WANDA), NOON.plusSeconds(60));
        var amara = ref(false, new WorkerId(WANDA), kin, kin, glass, false);

        assertThat(of(wanda("lambeth"), amara)).isEqualTo(KIN);
    }

    @Test
    void aBrokenGlassOpensUntilItsTimeIsOver() {
        var open = Map.of(new WorkerId(WANDA), NOON.plusSeconds(1));
        var over = Map.of(new WorkerId(WANDA), NOON);

        assertThat(of(wanda("salford"), ref(true, null, Set.of(), Set.of(), open, false)))
                .isEqualTo(GLASS);
        assertThat(of(wanda("salford"), ref(true, null, Set.of(), Set.of(), over, false)))
                .isEqualTo(OUTSIDE);
    }

    @Test
    void whileAnythingIsInDoubtTheLeadWorkerAndNamedWorkersReachThemOnly() {
        var walt = new WorkerId(UUID.randomUUID());
        var wanda = new WorkerId(WANDA);
        var open = Map.of(wanda, NOON.plusSeconds(60));

        assertThat(of(wanda("lambeth"), doubted(walt, Set.of(), Set.of(), Map.of())))
                .isEqualTo(OUTSIDE);
        assertThat(of(wanda("salford"), doubted(walt, Set.of(), Set.of(), open)))
                .isEqualTo(OUTSIDE);
        assertThat(of(wanda("lambeth"), doubted(wanda, Set.of(), Set.of(), Map.of())))
                .isEqualTo(NAMED);
        assertThat(of(wanda("lambeth"), doubted(walt, Set.of(wanda), Set.of(), Map.of())))
                .isEqualTo(NAMED);
        assertThat(of(wanda("lambeth"), doubted(wanda, Set.of(), Set.of(wanda), Map.of())))
                .isEqualTo(KIN);
        assertThat(of(caller(AMARA, Set.of("person")), doubted(walt, Set.of(), Set.of(), Map.of())))
                .isEqualTo(OWN);
    }

    private static PersonRef doubted(
            WorkerId lead, Set<WorkerId> openTo, Set<WorkerId> kin, Map<WorkerId, Instant> glass) {
        return new PersonRef(
                AMARA, LAMBETH, "in-network", lead, false, openTo, kin, glass, false, true, 1);
    }

    @Test
    void nobodyReachesSomebodyErased() {
        var erased = ref(false, null, Set.of(), Set.of(), Map.of(), true);

        assertThat(of(wanda("lambeth"), erased)).isEqualTo(OUTSIDE);
        assertThat(of(caller(AMARA, Set.of("person")), erased)).isEqualTo(OUTSIDE);
    }

    @Test
    void everyOtherRoleIsOutside() {
        for (String role :
                new String[] {
                    "supporter", "partner", "group", "privacy-officer", "operator", "service"
                }) {
            assertThat(of(caller(AMARA, Set.of(role), "lambeth"), amara())).isEqualTo(OUTSIDE);
        }
    }

    @Test
    void onlyKinAndWhoeverIsOutsideAreNotLetIn() {
        assertThat(Arrays.stream(Relationship.values()).filter(it -> !it.reaches()))
                .containsExactly(KIN, OUTSIDE);
    }

    @Test
    void whatWasOpenedFromOutsideIsReadAndNeverChanged() {
        assertThat(Arrays.stream(Relationship.values()).filter(Relationship::worksWith))
                .containsExactly(OWN, TEAM, NAMED);
        assertThatThrownBy(GLASS::mustWorkWith).hasMessage("reading-only");
        assertThatThrownBy(KIN::mustWorkWith).hasMessage("not-found");
        assertThatThrownBy(OUTSIDE::mustReach).hasMessage("not-found");
        assertThatCode(GLASS::mustReach).doesNotThrowAnyException();
    }

    @Test
    void theRecordOfSomebodyWhoDiedIsReadAsBeforeAndChangedByNobody() {
        var walt = new WorkerId(UUID.randomUUID());

        assertThat(of(wanda("lambeth"), died(false, Set.of()))).isEqualTo(CLOSED);
        assertThat(of(wanda("lambeth"), died(true, Set.of()))).isEqualTo(OUTSIDE);
        assertThat(of(wanda("lambeth"), died(true, Set.of(new WorkerId(WANDA))))).isEqualTo(CLOSED);
        assertThat(of(wanda("lambeth"), died(true, Set.of(walt)))).isEqualTo(OUTSIDE);
        assertThat(of(wanda("salford"), died(false, Set.of()))).isEqualTo(OUTSIDE);
        assertThat(of(caller(AMARA, Set.of("person")), died(false, Set.of()))).isEqualTo(OUTSIDE);
        assertThatCode(CLOSED::mustReach).doesNotThrowAnyException();
        assertThatThrownBy(CLOSED::mustWorkWith).hasMessage("died");
    }

    private static PersonRef died(boolean restricted, Set<WorkerId> openTo) {
        return new PersonRef(
                AMARA,
                LAMBETH,
                "died",
                new WorkerId(new UUID(0, 1)),
                restricted,
                openTo,
                Set.of(),
                Map.of(),
                false,
                false,
                1);
    }

    private static Relationship of(Caller caller, PersonRef person) {
        return Relationship.of(caller, person, NOON);
    }

    private static Caller wanda(String... places) {
        return caller(null, Set.of("worker"), places);
    }

    private static Caller caller(@Nullable PersonId person, Set<String> roles, String... places) {
        return new Caller(
                WANDA,
                new Words("Wanda"),
                new Words("wanda"),
                roles,
                Arrays.stream(places).map(PlaceId::new).collect(Collectors.toSet()),
                person,
                null,
                Set.of(),
                null,
                Set.of());
    }

    private static PersonRef amara() {
        return ref(false, null, Set.of(), Set.of(), Map.of(), false);
    }

    private static PersonRef restricted(@Nullable UUID lead, UUID... openTo) {
        return ref(
                true,
                lead == null ? null : new WorkerId(lead),
                Arrays.stream(openTo).map(WorkerId::new).collect(Collectors.toSet()),
                Set.of(),
                Map.of(),
                false);
    }

    private static PersonRef ref(
            boolean restricted,
            @Nullable WorkerId lead,
            Set<WorkerId> openTo,
            Set<WorkerId> kin,
            Map<WorkerId, Instant> glass,
            boolean erased) {
        return new PersonRef(
                AMARA,
                LAMBETH,
                "in-network",
                lead,
                restricted,
                openTo,
                kin,
                glass,
                erased,
                false,
                1);
    }
}
