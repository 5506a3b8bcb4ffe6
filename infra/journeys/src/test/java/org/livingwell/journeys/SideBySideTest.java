package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

import java.util.List;

/** Classes run side by side, so each says what it must have to itself. */
class SideBySideTest {

    @Test
    void everyClassSaysWhatItMustHaveToItself() {
        assertThat(wholes()).hasSizeGreaterThan(20).allMatch(SideBySideTest::says);
    }

    @Test
    void oneThatSaysNothingIsFound() {
        assertThat(says(SideBySideTest.class)).isFalse();
    }

    private static boolean says(Class<?> whole) {
        return !AnnotationSupport.findRepeatableAnnotations(whole, ResourceLock.class).isEmpty();
    }

    private static List<Class<?>> wholes() {
        return ReflectionSupport.findAllClassesInPackage(
                "org.livingwell.journeys", _ -> true, it -> it.endsWith("IT"));
    }
}
