package org.livingwell.gateway.page;

import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.resource.TransformedResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Entity tags from a file's content, worked out once per file and change; of what is made of one,
 * each time.
 */
final class ContentTags implements Function<Resource, String> {

    private record Version(String url, long modified) {}

    private final Map<Version, String> tags = new ConcurrentHashMap<>();

    @Override
    public String apply(Resource file) {
        if (file instanceof TransformedResource) return tag(file);
        try {
            var version = new Version(file.getURL().toString(), file.lastModified());
            return tags.computeIfAbsent(version, _ -> tag(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String tag(Resource file) {
        try (var content = file.getInputStream()) {
            return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
