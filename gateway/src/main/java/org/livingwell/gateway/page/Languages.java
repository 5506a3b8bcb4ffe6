package org.livingwell.gateway.page;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The languages the pages for everybody are there in, besides English. */
public final class Languages {

    private static final Map<String, Language> ALL =
            Stream.of("pl", "ar", "pt", "so", "cy")
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Languages::read));

    private Languages() {}

    public static Optional<Language> of(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    private static Language read(String code) {
        try (var words = new ClassPathResource("languages/" + code + ".json").getInputStream()) {
            return Language.read(words);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
