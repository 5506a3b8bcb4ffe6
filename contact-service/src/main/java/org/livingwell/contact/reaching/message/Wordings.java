package org.livingwell.contact.reaching.message;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;
import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages messages are written in: English, and what a machine made of it. */
record Wordings(Wording english, List<Wording> others) {

    static final List<String> CODES = List.of("pl", "pt", "so", "ar", "cy");

    static Wordings read() {
        var english = read("en");
        return new Wordings(english, CODES.stream().map(Wordings::read).toList());
    }

    private static Wording read(String code) {
        try (var json = new ClassPathResource("messages/" + code + ".json").getInputStream()) {
            return JsonMapper.shared().readValue(json, Wording.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** English where they said so too, or said none that we have. */
    Wording of(@Nullable Words said) {
        if (said == null) return english;
        String language = said.value().toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(english), others.stream())
                .filter(it -> it.isMeant(language))
                .findFirst()
                .orElse(english);
    }
}
