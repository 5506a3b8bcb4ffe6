package org.livingwell.gateway.security;

import org.springframework.core.io.Resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The CSP sources for the inline import maps of our pages, which no browser loads by address. */
final class ImportMaps {

    private static final Pattern INLINE =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private ImportMaps() {}

    static List<String> hashes(Resource... pages) {
        return Stream.of(pages).map(ImportMaps::text).flatMap(ImportMaps::of).distinct().toList();
    }

    private static Stream<String> of(String page) {
        return INLINE.matcher(page).results().map(map -> "'sha256-" + sha256(map.group(1)) + "'");
    }

    private static String text(Resource page) {
        try {
            return page.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder()
                    .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
