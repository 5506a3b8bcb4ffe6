package org.livingwell.gateway;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Starts the gateway as it is, with stand-ins for what lies around it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "living-well.limits.per-minute=60",
            "living-well.limits.introductions-per-minute=100000",
            "living-well.limits.status-per-minute=100000",
            "living-well.limits.doors-per-minute=100000",
            "living-well.limits.answers-per-minute=100000",
            "living-well.limits.sign-ins-per-minute=100000",
            "living-well.limits.refused-tokens-per-minute=100000",
            "living-well.limits.ordinary=6",
            "living-well.limits.kept=4",
            "resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state=1s",
            "logging.structured.format.console="
        })
@ContextConfiguration(initializers = Around.class)
@ActiveProfiles("local")
@interface WithGateway {}
