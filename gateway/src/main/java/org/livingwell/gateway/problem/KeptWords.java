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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody wrote into a plain form when it could not be taken: a page that keeps the words,
 * and sends them again where that is worth it. The only place where a value of a request is ever
 * said back.
 */
public final class KeptWords {

    private static final String BODY = KeptWords.class.getName();
    private static final int MOST = 1024 * 1024;
    private static final Pattern HALF = Pattern.compile("%(?![0-9a-fA-F]{2})");

    /** Where each plain form is sent, and the page it stands on. */
    private static final Map<String, String> FORMS =
            Map.of("/api/introductions", "/introduce", "/api/introductions/status", "/status");

    private static final String LATER = read("again.html");
    private static final String REFUSED = read("kept.html");

    private static final String HIDDEN = "      <input type=\"hidden\" name=\"%s\" value=\"%s\">";
    private static final String SHOWN =
            """
                  <div class="govuk-form-group card"><label class="govuk-label ask" for="words">What you wrote</label>
                  <textarea class="govuk-textarea" id="words" name="%s" rows="12">
            %s</textarea></div>\
            """;

    private static final String LINE =
            """
                  <div class="govuk-form-group card"><label class="govuk-label" for="%1$s">What you wrote</label>
                  <input class="govuk-input" id="%1$s" name="%1$s" value="%2$s"></div>\
            """;

    private KeptWords() {}

    /** Whether the request is a plain form of ours; one that cannot be read is not. */
    public static boolean isForm(HttpServletRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return "POST".equals(request.getMethod())
                && request.getRequestURI() instanceof String uri
                && FORMS.containsKey(uri)
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
                        .map(pair -> field(pair, !later))
                        .collect(Collectors.joining("\n"));
        String page = later ? LATER : REFUSED;
        return Optional.of(
                page.replace("{{after}}", String.valueOf(problem.retryAfter().toSeconds()))
                        .replace("{{action}}", request.getRequestURI())
                        .replace("{{form}}", FORMS.get(request.getRequestURI()))
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

    /** What was written is shown where it can be changed: shortened, put right, or copied. */
    private static String field(String pair, boolean shown) {
        int at = pair.indexOf('=');
        String name = escaped(pair.substring(0, at));
        String as =
                switch (name) {
                    case "broughtBy" -> shown ? SHOWN : HIDDEN;
                    case "reference" -> shown ? LINE : HIDDEN;
                    default -> HIDDEN;
                };
        return as.formatted(name, escaped(pair.substring(at + 1)));
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
