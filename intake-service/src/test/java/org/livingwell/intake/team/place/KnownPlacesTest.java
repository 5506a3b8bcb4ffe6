package org.livingwell.intake.team.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.intake.team.place.domain.TellingPhrases;
import org.livingwell.platform.domain.Telling;
import org.livingwell.platform.domain.Words;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** What a place begins with finds what people write. */
class KnownPlacesTest {

    /** A lead could not save more again. */
    static final int MOST = 60;

    static final List<TellingPhrases> BEGINS_WITH = beginsWith();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I do not want to live any more",
                "I cannot go on",
                "I can not go on any longer",
                "I want to end my own life",
                "I am thinking of ending my life",
                "I want to kill my self",
                "I want to be dead",
                "I'd rather be dead",
                "took all my tablets tonight",
                "I have tablets and I will take them all",
                "I don' t want to live",
                "I don't want to be here",
                "He says he does not want to live, he has the tablets",
                "تعبت وأريد أن أموت",
                "end\u200bmy\u200blife",
            })
    void whoWritesThisIsAnsweredToday(String typed) {
        assertThat(tells(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "they took all my things",
                "I have tablets for my blood pressure",
                "I do not want to be alone",
                "it is never the end of my day",
            })
    void whoWritesThisCanWait(String typed) {
        assertThat(tells(typed)).isFalse();
    }

    @Test
    void aLeadCanSaveThemAgain() {
        assertThat(BEGINS_WITH)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.phrases()).doesNotHaveDuplicates())
                .allSatisfy(it -> assertThat(it.phrases()).hasSizeLessThan(MOST));
    }

    private static boolean tells(String typed) {
        var phrases = BEGINS_WITH.stream().flatMap(it -> it.phrases().stream()).toList();
        return new Telling(phrases).isIn(Stream.of(new Words(typed)));
    }

    private static List<TellingPhrases> beginsWith() {
        try {
            var sources = new MutablePropertySources();
            var file = new ClassPathResource("application.yaml");
            new YamlPropertySourceLoader().load("it", file).forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("livingwell", KnownPlaces.class)
                    .get()
                    .tellingPhrases();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
