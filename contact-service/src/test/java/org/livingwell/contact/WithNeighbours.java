package org.livingwell.contact;

import org.livingwell.platform.test.ServiceIT;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One contact service for all tests in which intake answers when it asks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceIT
@TestPropertySource(
        properties = {
            "resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state=1s",
            "NOTIFY_CALLBACK_TOKEN=agreed-with-notify"
        })
@Import(StubIntake.Wired.class)
@interface WithNeighbours {}
