package org.livingwell.contact;

import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPost;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One contact service for all tests that move its clock, beside the one of all others: intake and
 * its post are played; keys are kept apart there, so that a test makes them in the service.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceIT
@ActiveProfiles("local")
@TestPropertySource(properties = "livingwell.keys.made-here=true")
@Import({StubIntake.Wired.class, StubPost.Wired.class})
public @interface WithAMovingClock {}
