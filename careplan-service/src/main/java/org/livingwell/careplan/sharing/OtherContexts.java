package org.livingwell.careplan.sharing;

import org.livingwell.platform.accesslog.Seen;
import org.livingwell.platform.calls.OtherService;
import org.livingwell.platform.calls.OtherServices;
import org.livingwell.platform.domain.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** The four other contexts, asked as any service asks another. */
@Configuration
class OtherContexts {

    private record Asked(String name, OtherService service) implements Context {

        @Override
        public Seen of(PersonId person) {
            return service.get("/internal/people/{id}/seen", Seen.class, person)
                    .orElse(new Seen(name, List.of()));
        }
    }

    @Bean
    Context intakeSeen(
            OtherServices services, @Value("${INTAKE_URL:http://localhost:8101}") String url) {
        return new Asked("intake", services.at("intake", url));
    }

    @Bean
    Context referralSeen(
            OtherServices services, @Value("${REFERRAL_URL:http://localhost:8103}") String url) {
        return new Asked("referral", services.at("referral", url));
    }

    @Bean
    Context communitySeen(
            OtherServices services, @Value("${COMMUNITY_URL:http://localhost:8104}") String url) {
        return new Asked("community", services.at("community", url));
    }

    @Bean
    Context contactSeen(
            OtherServices services, @Value("${CONTACT_URL:http://localhost:8105}") String url) {
        return new Asked("contact", services.at("contact", url));
    }
}
