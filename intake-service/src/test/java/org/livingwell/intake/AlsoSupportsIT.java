package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.team.account.domain.Account.Command.Adopt;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.AccountKind;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.UserName;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.UUID;
import java.util.stream.Stream;

/** One login is one supporter of somebody, for ever, and never outlives whose login it is. */
@ServiceIT
class AlsoSupportsIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String WIM = TestIssuer.worker("wim", "lambeth");

    @LocalServerPort int port;
    @Autowired Colleagues colleagues;
    Calls intake;
    String maureen;
    String priya;
    AccountId own;

    @BeforeEach
    void both() {
        intake = Calls.to(port);
        maureen = person("Maureen");
        priya = person("Priya");
        own = new AccountId(UUID.randomUUID());
        var invitation =
                new Invitation(
                        AccountKind.PERSON_SUPPORTER,
                        new PlaceId("lambeth"),
                        UserName.of(own),
                        null,
                        PersonId.of(maureen),
                        null,
                        null,
                        null);
        colleagues.adopt(own, new Adopt(invitation, TestIssuer.subject("person-" + maureen)));
    }

    @Test
    void whoeverAsksItIsTheSameSupporter() {
        Answer first = supports(WANDA);
        Answer second = supports(WIM);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.at("id")).isEqualTo(first.at("id"));
        assertThat(states()).containsExactly("active");
    }

    @Test
    void onceItWasEndedNobodyGetsAnotherWithThatLogin() {
        end(supports(WANDA).at("id"));

        Answer again = supports(WIM);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("code")).isEqualTo("supports-over");
        assertThat(states()).containsExactly("disabled");
    }

    @Test
    void whenTheirLoginEndsWhatIsWithinItEndsToo() {
        supports(WANDA);

        end(own.toString());

        assertThat(states()).containsExactly("disabled");
        assertThat(supports(WIM).at("code")).isEqualTo("not-made-yet");
    }

    @Test
    void whenTheyDieItEndsToo() {
        supports(WANDA);

        intake.post("/api/people/" + maureen + "/died", WANDA, "{}");

        assertThat(states()).containsExactly("disabled");
    }

    private Answer supports(String worker) {
        String body = "{\"person\":\"%s\"}".formatted(priya);
        return intake.post("/api/accounts/" + own + "/supports", worker, body);
    }

    private void end(String account) {
        intake.post("/api/accounts/" + account + "/disable", WANDA, "{}");
    }

    /** Of all who support Priya. */
    private Stream<String> states() {
        return intake.get("/api/accounts?person=" + priya, WANDA)
                .json()
                .get("accounts")
                .valueStream()
                .map(it -> it.get("state").asString());
    }

    private String person(String name) {
        return new Newcomers(intake, "lambeth", WANDA)
                .person("\"name\":\"%s %s\"".formatted(name, UUID.randomUUID()));
    }
}
