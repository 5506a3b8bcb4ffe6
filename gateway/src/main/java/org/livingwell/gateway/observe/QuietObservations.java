package org.livingwell.gateway.observe;

import io.micrometer.common.KeyValue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.observation.ClientHttpObservationDocumentation;
import org.springframework.http.client.observation.ClientRequestObservationContext;
import org.springframework.http.client.observation.ClientRequestObservationConvention;
import org.springframework.http.client.observation.DefaultClientRequestObservationConvention;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerHttpObservationDocumentation;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.http.server.observation.ServerRequestObservationConvention;

/** Traces name routes; a real address may hold what somebody searched for. */
@Configuration(proxyBeanMethods = false)
class QuietObservations {

    @Bean
    ServerRequestObservationConvention serverRequests() {
        return new DefaultServerRequestObservationConvention() {
            @Override
            protected KeyValue httpUrl(ServerRequestObservationContext context) {
                return ServerHttpObservationDocumentation.HighCardinalityKeyNames.HTTP_URL
                        .withValue("none");
            }
        };
    }

    @Bean
    ClientRequestObservationConvention clientRequests() {
        return new DefaultClientRequestObservationConvention() {
            @Override
            protected KeyValue requestUri(ClientRequestObservationContext context) {
                return ClientHttpObservationDocumentation.HighCardinalityKeyNames.HTTP_URL
                        .withValue("none");
            }
        };
    }
}
