package org.livingwell.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.ReflectionSupport;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whoever waits for a browser waits for half of the others. */
class BrowsersTest {

    @Test
    void eachOfTwoBrowsersServesAboutHalfOfTheClasses() {
        var shown = shown();
        Map<Integer, Long> each =
                shown.stream().collect(Collectors.groupingBy(Browsers::of, Collectors.counting()));

        assertThat(each).containsOnlyKeys(0, 1);
        assertThat(each.values()).allMatch(it -> it > shown.size() / 3);
    }

    @Test
    void aClassHasItsBrowserToItself() {
        var locks = new Browsers();

        assertThat(shown())
                .allSatisfy(
                        it ->
                                assertThat(locks.provideForClass(it))
                                        .extracting(
                                                lock -> lock.getKey() + " " + lock.getAccessMode())
                                        .containsExactly(
                                                "2 chromium " + Browsers.of(it) + " READ_WRITE"));
    }

    private static List<Class<?>> shown() {
        return ReflectionSupport.findAllClassesInPackage(
                "org.livingwell.journeys.portal",
                it -> it.isAnnotationPresent(InChromium.class),
                _ -> true);
    }
}
