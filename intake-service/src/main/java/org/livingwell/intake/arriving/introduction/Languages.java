package org.livingwell.intake.arriving.introduction;

import org.livingwell.platform.web.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The languages a plain form is answered in, besides English: the one it was filled in. */
@Component
class Languages {

    private static final String FIELD = "pageLanguage";

    private final Map<String, Language> all =
            Stream.of("pl", "ar", "pt", "so", "cy")
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Languages::read));

    /** The page as whoever sent these fields can read it. */
    String page(String english, Map<String, String> fields) {
        Language language = all.get(fields.getOrDefault(FIELD, ""));
        return language == null ? english : language.page(english);
    }

    private static Language read(String code) {
        try (var words = new ClassPathResource("languages/" + code + ".json").getInputStream()) {
            return Language.read(words);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
