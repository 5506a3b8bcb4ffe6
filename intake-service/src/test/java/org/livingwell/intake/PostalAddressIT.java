package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.ArrayList;

/** Where somebody's letters go is kept, changed and told as their number is. */
@ServiceIT
class PostalAddressIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String CONTACT = TestIssuer.service("contact-service", "intake-service");

    @LocalServerPort int port;
    @Autowired MongoTemplate mongo;
    Calls intake;
    String leon;

    @BeforeEach
    void welcome() {
        intake = Calls.to(port);
        leon = new Newcomers(intake, "lambeth", WANDA).welcomed("\"name\":\"Leon Grant\"");
    }

    @Test
    void aWorkerWritesItDownAndItStaysUntilItIsTakenAway() {
        Answer written =
                change(
                        "{\"phone\":\"020 7946 0999\",\"address\":\"Leon\\r"
                                + "\\n"
                                + "7 Zanzibara Road\\n"
                                + "sw98qa\"}");
        Answer rung = change("{\"phone\":\"020 7946 0998\"}");

        assertThat(written.at("contact.address")).isEqualTo("Leon\n7 Zanzibara Road\nSW9 8QA");
        assertThat(rung.at("contact.address")).isEqualTo("Leon\n7 Zanzibara Road\nSW9 8QA");
        assertThat(change("{\"address\":\"\"}").at("contact.address")).isEmpty();
    }

    @Test
    void whoeverSendsALetterIsToldIt() {
        String ways = "/internal" + leon.substring("/api".length()) + "/ways";
        String before = intake.get(ways, CONTACT).at("revision");

        change("{\"address\":\"Leon\\n7 Zanzibara Road\"}");
        Answer told = intake.get(ways, CONTACT);

        assertThat(told.at("contact.address")).isEqualTo("Leon\n7 Zanzibara Road");
        assertThat(told.at("revision")).isNotEqualTo(before);
    }

    @Test
    void itIsKeptSealed() throws Exception {
        change("{\"address\":\"Leon\\n7 Zanzibara Road\"}");

        String kept = StoreChecks.look(this::people);

        assertThat(kept).contains(leon.substring("/api/people/".length()));
        assertThat(kept).doesNotContain("Zanzibara");
    }

    private String people() {
        return mongo.getCollection("people").find().into(new ArrayList<>()).toString();
    }

    @Test
    void whatStandsOnNoEnvelopeIsSaidAndTheRestKept() {
        Answer answer = change("{\"address\":\"Zanzibara\\nSW9 8QA\\nLondon\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("code")).isEqualTo("invalid-fields");
        assertThat(answer.text())
                .contains("contact.address", "Put the postcode on the last line of the address")
                .doesNotContain("Zanzibara");
        assertThat(intake.get(leon, WANDA).at("contact.address")).isEmpty();
    }

    private Answer change(String contact) {
        String tag = intake.get(leon, WANDA).header("ETag");
        return intake.patch(leon, WANDA, "{\"contact\":" + contact + "}", "If-Match", tag);
    }
}
