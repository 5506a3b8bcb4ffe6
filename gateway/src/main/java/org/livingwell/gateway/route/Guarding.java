package org.livingwell.gateway.route;

import io.micrometer.core.instrument.MeterRegistry;

import org.livingwell.gateway.OpenRoutes;
import org.livingwell.gateway.login.SessionTokens;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;

/** Puts the guard around the library's exchange, for every route at once. */
@Configuration(proxyBeanMethods = false)
class Guarding {

    @Bean
    ProxyExchange guardedExchange(
            RestClient.Builder client,
            GatewayMvcProperties properties,
            Lanes lanes,
            Breakers breakers,
            MeterRegistry meters) {
        var exchange = new RestClientProxyExchange(client.build(), properties);
        return new GuardedExchange(exchange, lanes, breakers, meters);
    }

    @Bean
    RequestHttpHeadersFilter outgoingHeaders(SessionTokens tokens, OpenRoutes open) {
        return new Relay(tokens, open);
    }

    /** Services hold no session; a browser must never be talked into one. */
    @Bean
    ResponseHttpHeadersFilter incomingHeaders() {
        return (headers, _) -> {
            var kept = new HttpHeaders(headers);
            kept.remove(HttpHeaders.SET_COOKIE);
            kept.remove(HttpHeaders.SERVER);
            return kept;
        };
    }
}
