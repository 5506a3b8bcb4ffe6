package org.livingwell.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody wrote into the plain form when it could not be taken: a page that keeps the words,
 * and sends them again where that is worth it. The only place where a value of a request is ever
 * said back.
 */
public final class KeptWords {

    private static final String BODY = KeptWords.class.getName();
    private static final int MOST = 1024 * 1024;
    private static final Pattern HALF = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final String LATER = read("again.html");
    private static final String REFUSED = read("kept.html");

    private static final String HIDDEN = "      <input type=\"hidden\" name=\"%s\" value=\"%s\">";
    private static final String SHOWN =
            """
                  <div class="govuk-form-group card"><label class="govuk-label ask" for="words">What you wrote</label>
                  <textarea class="govuk-textarea" id="words" name="%s" rows="12">
            %s</textarea></div>\
            """;

    private KeptWords() {}

    /**
     * Whether the request is the plain form of {@code /introduce}; one that cannot be read is not.
     */
    public static boolean isForm(HttpServletRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return "POST".equals(request.getMethod())
                && "/api/introductions".equals(request.getRequestURI())
                && type != null
                && type.toLowerCase(Locale.ROOT)
                        .startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** Remembers a body that has been read, for as long as the request lasts. */
    public static void keep(HttpServletRequest request, byte[] body) {
        request.setAttribute(BODY, body);
    }

    /** What came of the form, for as long as the request lasts. */
    static byte[] read(HttpServletRequest request) {
        if (!isForm(request)) return new byte[0];
        if (request.getAttribute(BODY) instanceof byte[] kept) return kept;
        byte[] body = unread(request);
        keep(request, body);
        return body;
    }

    /** Empty where nothing of the words has come, so that nothing is said to be kept. */
    static Optional<byte[]> page(HttpServletRequest request, Problem problem) {
        byte[] body = read(request);
        if (body.length == 0) return Optional.empty();
        boolean later = problem.retryAfter().isPositive();
        String fields =
                Stream.of(new String(body, StandardCharsets.UTF_8).split("&"))
                        .filter(pair -> pair.contains("="))
                        .map(pair -> field(pair, later ? HIDDEN : SHOWN))
                        .collect(Collectors.joining("\n"));
        String page = later ? LATER : REFUSED;
        return Optional.of(
                page.replace("{{after}}", String.valueOf(problem.retryAfter().toSeconds()))
                        .replace("{{title}}", HtmlUtils.htmlEscape(problem.title()))
                        .replace("{{detail}}", HtmlUtils.htmlEscape(problem.detail()))
                        .replace("{{fields}}", fields)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] unread(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(MOST);
        } catch (IOException | IllegalStateException gone) {
            return new byte[0];
        }
    }

    /** The one field of many words is shown, so that it can be shortened, or copied. */
    private static String field(String pair, String words) {
        int at = pair.indexOf('=');
        String name = escaped(pair.substring(0, at));
        return (name.equals("broughtBy") ? words : HIDDEN)
                .formatted(name, escaped(pair.substring(at + 1)));
    }

    private static String escaped(String sent) {
        return HtmlUtils.htmlEscape(decoded(sent)).replace("\r\n", "&#10;").replace("\n", "&#10;");
    }

    private static String decoded(String sent) {
        return URLDecoder.decode(HALF.matcher(sent).replaceAll("%25"), StandardCharsets.UTF_8);
    }

    private static String read(String page) {
        try {
            return new ClassPathResource("pages/" + page)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
