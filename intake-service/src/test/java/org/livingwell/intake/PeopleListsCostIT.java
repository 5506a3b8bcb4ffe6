package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.store.Asked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What lists of people ask of the store, which many rows do not make more. */
@ServiceIT
class PeopleListsCostIT {

    static final String PLACE = "york";
    static final String NAME = "Imran Qureshi";

    @LocalServerPort int port;
    @Autowired Colleagues colleagues;
    Calls intake;
    Newcomers newcomers;
    String wanda = TestIssuer.worker("cost-wanda", PLACE);

    @BeforeEach
    void call() {
        intake = Calls.to(port);
        newcomers = new Newcomers(intake, PLACE, wanda);
    }

    @Test
    void myPeopleCostWithManyWhatTheyCostWithTwo() {
        Supplier<Answer> list = () -> intake.get("/api/people/mine?place=" + PLACE, wanda);
        welcome(2);
        var few = cost(list);

        welcome(10);

        assertThat(list.get().json().get("mine").size()).isGreaterThanOrEqualTo(12);
        assertThat(cost(list)).isEqualTo(few).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void namesCostForManyWhatTheyCostForTwo() {
        List<String> some = new ArrayList<>(List.of(person(), person()));
        Supplier<Answer> names =
                () ->
                        intake.post(
                                "/api/people/names",
                                wanda,
                                "{\"people\":[\"%s\"]}".formatted(String.join("\",\"", some)));
        var few = cost(names);

        for (int i = 0; i < 10; i++) some.add(person());

        assertThat(names.get().json().get("names")).hasSize(12);
        assertThat(cost(names)).isEqualTo(few).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void aSearchCostsWithManyAlikeWhatItCostsWithTwo() {
        Supplier<Answer> search =
                () ->
                        intake.post(
                                "/api/people/search",
                                wanda,
                                "{\"place\":\"%s\",\"name\":\"%s\"}".formatted(PLACE, NAME));
        welcome(2);
        var few = cost(search);

        welcome(10);

        assertThat(search.get().json().get("candidates")).hasSize(10);
        assertThat(cost(search)).isEqualTo(few);
    }

    @Test
    void anAgendaCostsWithManyToThinkOfWhatItCostsWithTwo() {
        colleagues.worker("cost-wanda", PLACE);
        Supplier<Answer> agenda = () -> intake.get("/api/huddles?place=" + PLACE, wanda);
        thinkOf(2);
        var few = cost(agenda);

        thinkOf(10);

        assertThat(agenda.get().json().get("needThought").size()).isGreaterThanOrEqualTo(12);
        assertThat(cost(agenda)).isEqualTo(few);
    }

    /** Who reads what is written down first, and counted up from then on. */
    private static List<String> cost(Supplier<Answer> list) {
        list.get();
        try (var asked = Asked.look()) {
            assertThat(list.get().status()).isEqualTo(200);
            return asked.byRequests();
        }
    }

    private void thinkOf(int many) {
        for (int i = 0; i < many; i++) {
            String body = "{\"person\":\"%s\",\"why\":\"to be thought of\"}".formatted(person());
            assertThat(intake.post("/api/huddles/agenda", wanda, body).status()).isEqualTo(204);
        }
    }

    private void welcome(int many) {
        for (int i = 0; i < many; i++) person();
    }

    private String person() {
        return newcomers.person("\"name\":\"%s\"".formatted(NAME));
    }
}
