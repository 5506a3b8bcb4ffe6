package org.livingwell.gateway.page;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.TransformedResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of the portal are pages of one application: {@code /introduce} is {@code
 * introduce.html}, which also works without scripts as {@code home.html} does, and anything else
 * that looks like a page is {@code index.html}. What is for everybody is there in other languages.
 */
final class PageResolver extends PathResourceResolver {

    private static final Set<String> NOT_PAGES =
            Set.of(
                    "api",
                    "fhir",
                    "oruk",
                    "calendars",
                    "my-calendar",
                    "internal",
                    "actuator",
                    "webjars",
                    "bundled",
                    "oauth2",
                    "login",
                    "logout",
                    "error");

    private static final Pattern TRANSLATED =
            Pattern.compile("(introduce|status|answer)/([a-z]{2})");

    private final boolean kit;

    /** A few pages in a few languages, each made once. */
    private final Map<Made, byte[]> translated = new ConcurrentHashMap<>();

    /**
     * @param kit whether {@code /kit} is there, which shows the parts pages are built with
     */
    PageResolver(boolean kit) {
        this.kit = kit;
    }

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        if (!kit && path.matches("kit(\\.html|/.*)?")) return null;
        var file = super.getResource(path, location);
        if (file != null || !looksLikePage(path)) return file;
        var page = super.getResource(path + ".html", location);
        if (page == null) page = translated(path, location);
        return page != null ? page : super.getResource("index.html", location);
    }

    /** {@code /introduce/pl} is {@code introduce.html} in Polish. */
    private @Nullable Resource translated(String path, Resource location) throws IOException {
        Matcher asked = TRANSLATED.matcher(path);
        if (!asked.matches()) return null;
        var language = Languages.of(asked.group(2));
        var page = super.getResource(asked.group(1) + ".html", location);
        if (language.isEmpty() || page == null) return null;
        var made = new Made(path, page.lastModified());
        byte[] words = translated.get(made);
        if (words == null) {
            words =
                    language.get()
                            .page(page.getContentAsString(StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
            translated.put(made, words);
        }
        return new TransformedResource(page, words);
    }

    private record Made(String path, long modified) {}

    static boolean looksLikePage(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        return !path.contains(".") && !NOT_PAGES.contains(first);
    }
}
