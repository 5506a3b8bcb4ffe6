package org.livingwell.intake;

import org.livingwell.intake.rights.Ending;
import org.livingwell.intake.rights.HeldElsewhere;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPost;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One intake for all tests that move its clock, beside the one of all others: its neighbours, its
 * post and where people sign in are played.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceIT
@ActiveProfiles("local")
@Import({Ending.class, HeldElsewhere.Wired.class, StubPost.Wired.class})
public @interface WithAMovingClock {}
