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
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody wrote into the plain form when it could not be taken just now: a page that keeps
 * the words and sends them again. The only place where a value of a request is ever said back.
 */
public final class KeptWords {

    private static final String BODY = KeptWords.class.getName();
    private static final int MOST = 64 * 1024;
    private static final String PAGE = read();

    private KeptWords() {}

    /** Whether the request is the plain form of {@code /introduce}. */
    public static boolean isForm(HttpServletRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return request.getMethod().equals("POST")
                && request.getRequestURI().equals("/api/introductions")
                && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** Remembers a body that has been read, for as long as the request lasts. */
    public static void keep(HttpServletRequest request, byte[] body) {
        request.setAttribute(BODY, body);
    }

    static byte[] page(HttpServletRequest request, Duration after) throws IOException {
        byte[] body =
                request.getAttribute(BODY) instanceof byte[] kept
                        ? kept
                        : request.getInputStream().readNBytes(MOST);
        String fields =
                Stream.of(new String(body, StandardCharsets.UTF_8).split("&"))
                        .filter(pair -> pair.contains("="))
                        .map(KeptWords::field)
                        .collect(Collectors.joining("\n"));
        return PAGE.replace("{{after}}", String.valueOf(after.toSeconds()))
                .replace("{{fields}}", fields)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String field(String pair) {
        int at = pair.indexOf('=');
        return "      <input type=\"hidden\" name=\"%s\" value=\"%s\">"
                .formatted(escaped(pair.substring(0, at)), escaped(pair.substring(at + 1)));
    }

    private static String escaped(String sent) {
        return HtmlUtils.htmlEscape(decoded(sent)).replace("\r\n", "&#10;").replace("\n", "&#10;");
    }

    private static String decoded(String sent) {
        try {
            return URLDecoder.decode(sent, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException undecodable) {
            return sent;
        }
    }

    private static String read() {
        try {
            return new ClassPathResource("pages/again.html")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
