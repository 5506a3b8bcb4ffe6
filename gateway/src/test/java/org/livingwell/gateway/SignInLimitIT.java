package org.livingwell.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.TestPropertySource;

import java.net.http.HttpResponse;
import java.util.stream.IntStream;

/** Every sign-in begun keeps a session, so nobody begins any number of them. */
@WithGateway
@TestPropertySource(properties = "living-well.limits.sign-ins-per-minute=10")
class SignInLimitIT {

    private final int port;
    private final KeptSessions sessions;

    SignInLimitIT(@LocalServerPort int port, @Autowired MongoTemplate mongo) {
        this.port = port;
        this.sessions = new KeptSessions(mongo);
    }

    @Test
    void anAddressThatKeepsBeginningToSignInWaitsAndNobodyElseThereDoes() {
        sessions.clear();
        for (int i = 0; i < 30; i++) new Browser(port).get("/oauth2/authorization/keycloak");

        var begun = refused("/oauth2/authorization/keycloak");
        var returned = refused("/login/oauth2/code/keycloak?code=c&state=s");

        assertThat(begun.statusCode()).isEqualTo(429);
        assertThat(begun.headers().firstValue("Retry-After")).isPresent();
        assertThat(returned.statusCode()).isEqualTo(429);
        assertThat(sessions.all()).hasSizeLessThan(30);
        assertThat(new Browser(port).get("/api/csrf").statusCode()).isEqualTo(200);
    }

    /** One is let in every six seconds, which may be now. */
    private HttpResponse<String> refused(String path) {
        return IntStream.range(0, 30)
                .mapToObj(_ -> new Browser(port).get(path))
                .filter(it -> it.statusCode() == 429)
                .findFirst()
                .orElseThrow();
    }
}
