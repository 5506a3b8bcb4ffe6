package org.livingwell.gateway.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.livingwell.gateway.GatewaySettings;
import org.livingwell.gateway.OpenRoutes;
import org.livingwell.gateway.limit.BodyLimit;
import org.livingwell.gateway.limit.CallerLimits;
import org.livingwell.gateway.limit.Limits;
import org.livingwell.gateway.limit.RefusedTokens;
import org.livingwell.gateway.limit.Shares;
import org.livingwell.gateway.login.KeycloakLogin;
import org.livingwell.gateway.problem.Problems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.web.context.support.WebApplicationContextUtils;

import java.util.Set;

/** The one chain in front of everything: who is it, may they, how often. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** The management port is closed to the outside by the network, not by a login. */
    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(any -> any.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .build();
    }

    /** What is behind the door is not behind the management port as well. */
    @Bean
    @Order(2)
    SecurityFilterChain nothingElseOnTheManagementPort(HttpSecurity http) {
        return http.securityMatcher(SecurityConfiguration::isManagement)
                .authorizeHttpRequests(any -> any.anyRequest().denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(
                        when ->
                                when.authenticationEntryPoint(
                                        (request, response, _) ->
                                                Problems.of(HttpStatus.NOT_FOUND)
                                                        .write(request, response)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain door(
            HttpSecurity http,
            GatewaySettings settings,
            Limits limits,
            Shares shares,
            OpenRoutes open,
            KeycloakLogin login,
            @Value("classpath*:/static/*.html") Resource[] pages) {
        var refusals = new Refusals();
        var ours = new DefaultBearerTokenResolver();
        var tokens = new SessionCsrf(settings);
        var ourOrigin = GatewaySettings.origin(settings.publicUrl());
        return http.headers(
                        headers ->
                                headers.defaultsDisabled()
                                        .addHeaderWriter(
                                                new PageHeaders(
                                                        settings, open, ImportMaps.hashes(pages))))
                .authorizeHttpRequests(
                        any ->
                                any.dispatcherTypeMatchers(
                                                DispatcherType.ERROR, DispatcherType.FORWARD)
                                        .permitAll()
                                        .requestMatchers(open)
                                        .permitAll()
                                        .requestMatchers(open::isApi)
                                        .authenticated()
                                        .anyRequest()
                                        .permitAll())
                .oauth2ResourceServer(
                        machines ->
                                machines.bearerTokenResolver(
                                                request ->
                                                        open.isProvider(request)
                                                                ? null
                                                                : ours.resolve(request))
                                        .jwt(jwt -> {})
                                        .authenticationEntryPoint(refusals)
                                        .withObjectPostProcessor(refusing(refusals)))
                .oauth2Login(people -> login.signIn(people, tokens))
                .logout(login::signOut)
                .csrf(csrf -> csrf(csrf, tokens, open))
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(
                        when ->
                                when.authenticationEntryPoint(refusals)
                                        .accessDeniedHandler(refusals))
                .addFilterBefore(new OpenToEverybody(open), SecurityContextHolderFilter.class)
                .addFilterBefore(new CrossSite(ourOrigin), CsrfFilter.class)
                .addFilterBefore(new RefusedTokens(limits), BearerTokenAuthenticationFilter.class)
                .addFilterBefore(
                        CallerLimits.whereSigningIn(shares),
                        OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterBefore(CallerLimits.everywhere(shares), AuthorizationFilter.class)
                .addFilterAfter(new BodyLimit(limits), AuthorizationFilter.class)
                .build();
    }

    private static boolean isManagement(HttpServletRequest request) {
        var here = WebApplicationContextUtils.getWebApplicationContext(request.getServletContext());
        return WebServerApplicationContext.hasServerNamespace(here, "management");
    }

    /** A token is asked for where the browser would send the session by itself. */
    private static void csrf(
            CsrfConfigurer<HttpSecurity> csrf, SessionCsrf tokens, OpenRoutes open) {
        csrf.csrfTokenRepository(tokens)
                .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                .requireCsrfProtectionMatcher(
                        request ->
                                !READING.contains(request.getMethod())
                                        && !open.isPost(request)
                                        && request.getSession(false) != null);
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> refusing(
            Refusals refusals) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(refusals);
                return filter;
            }
        };
    }
}
