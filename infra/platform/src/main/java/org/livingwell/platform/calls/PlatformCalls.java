package org.livingwell.platform.calls;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.client.RestClient;

/** Lets a service that names registrations call others as itself. */
@AutoConfiguration(after = OAuth2ClientAutoConfiguration.class)
@ConditionalOnBean(ClientRegistrationRepository.class)
public class PlatformCalls {

    @Bean
    OtherServices otherServices(
            ObjectProvider<RestClient.Builder> http,
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientService clients,
            CircuitBreakerRegistry breakers) {
        return new OtherServices(http::getObject, registrations, clients, breakers);
    }
}
