package org.livingwell.platform.security;

import jakarta.servlet.http.HttpServletRequest;

import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.web.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every request carries a token, but for the routes a service names as public; nothing is kept
 * between requests.
 */
@AutoConfiguration(before = OAuth2ResourceServerWebSecurityAutoConfiguration.class)
@EnableMethodSecurity
public class PlatformSecurity {

    private static final String[] OPEN = {
        "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**", "/v3/api-docs.yaml"
    };

    /**
     * @param publicRoutes method and path pattern, such as {@code POST /api/introductions}
     * @param foreignRoutes whose token is none of ours: whoever is called there holds it against
     *     what they agreed with the caller
     */
    @Bean
    SecurityFilterChain everyRequest(
            HttpSecurity http,
            @Value("${livingwell.public-routes:}") String[] publicRoutes,
            @Value("${livingwell.foreign-token-routes:}") String[] foreignRoutes,
            ProblemWriter problems) {
        var roles = new JwtAuthenticationConverter();
        roles.setJwtGrantedAuthoritiesConverter(new Roles());
        RequestMatcher[] open = routes(publicRoutes);
        RequestMatcher[] foreign = routes(foreignRoutes);
        var ours = new DefaultBearerTokenResolver();
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(
                        it ->
                                it.requestMatchers(OPEN)
                                        .permitAll()
                                        .requestMatchers(open)
                                        .permitAll()
                                        .requestMatchers(foreign)
                                        .permitAll()
                                        .requestMatchers("/internal/**")
                                        .hasRole("service")
                                        .anyRequest()
                                        .authenticated())
                .oauth2ResourceServer(
                        it ->
                                it.bearerTokenResolver(
                                                request ->
                                                        any(foreign, request)
                                                                ? null
                                                                : ours.resolve(request))
                                        .jwt(jwt -> jwt.jwtAuthenticationConverter(roles))
                                        .authenticationEntryPoint(problems::notLoggedIn)
                                        .accessDeniedHandler(problems::roleMissing))
                .exceptionHandling(
                        it ->
                                it.authenticationEntryPoint(problems::notLoggedIn)
                                        .accessDeniedHandler(problems::roleMissing))
                .build();
    }

    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer keysWithinReason() {
        return decoder -> decoder.cache(new KeptKeys());
    }

    @Bean
    @ConditionalOnMissingBean
    Staff staff(WorkerRefs workers) {
        return it -> workers.left(it.worker());
    }

    @Bean
    WebMvcConfigurer callers(Staff staff) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Admission(staff));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }

    private static boolean any(RequestMatcher[] routes, HttpServletRequest request) {
        return Stream.of(routes).anyMatch(it -> it.matches(request));
    }

    private static RequestMatcher[] routes(String[] named) {
        return Arrays.stream(named).map(PlatformSecurity::route).toArray(RequestMatcher[]::new);
    }

    private static RequestMatcher route(String route) {
        String[] parts = route.trim().split(" ", 2);
        return PathPatternRequestMatcher.withDefaults()
                .matcher(HttpMethod.valueOf(parts[0]), parts[1]);
    }
}
