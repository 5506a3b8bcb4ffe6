package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.OpenApiContract;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.WhoeverLeft;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceIT
class ContactStartsIT {

    @LocalServerPort int port;

    @Test
    void theServiceIsReadyAndSaysWhatItOffers() {
        var service = Calls.to(port);

        assertThat(service.get("/actuator/health/liveness", null).at("status")).isEqualTo("UP");
        assertThat(service.get("/actuator/health/readiness", null).at("status")).isEqualTo("UP");
        assertThat(service.get("/v3/api-docs", null).at("openapi")).startsWith("3.1");
        assertThat(service.get("/actuator/prometheus", null).text()).contains("jvm_memory");
        assertThat(service.get("/api/anything", null).status()).isEqualTo(401);
    }

    @Test
    void whoeverLeftIsLetInNoMoreUntilTheyJoinAgain() {
        WhoeverLeft.check(port);
    }

    @Test
    void theServiceOffersWhatItsContractSays() {
        OpenApiContract.check(port);
    }
}
