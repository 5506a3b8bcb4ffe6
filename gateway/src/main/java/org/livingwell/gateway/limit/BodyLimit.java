package org.livingwell.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.livingwell.gateway.problem.KeptWords;
import org.livingwell.gateway.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a body whole before anything is asked of a service, so that neither a huge nor a dripping
 * one costs more than a little memory, and a caller who hangs up is not taken for a failing
 * service.
 */
public final class BodyLimit extends OncePerRequestFilter {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<PathPattern, DataSize> bodies = new LinkedHashMap<>();
    private final DataSize otherwise;

    public BodyLimit(Limits limits) {
        limits.bodies()
                .forEach(
                        (path, size) ->
                                bodies.put(PathPatternParser.defaultInstance.parse(path), size));
        this.otherwise = limits.body();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int limit = Math.toIntExact(limitOf(request.getRequestURI()).toBytes());
        if (request.getContentLengthLong() > limit) {
            Problems.TOO_LARGE.write(request, response);
            return;
        }
        byte[] body;
        try {
            body = read(request.getInputStream(), limit + 1);
        } catch (SocketTimeoutException dripping) {
            Problems.of(HttpStatus.REQUEST_TIMEOUT).write(request, response);
            return;
        } catch (IOException brokenOff) {
            Problems.of(HttpStatus.BAD_REQUEST).write(request, response);
            return;
        }
        if (body.length > limit) Problems.TOO_LARGE.write(request, response);
        else {
            if (KeptWords.isForm(request)) KeptWords.keep(request, body);
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    /** The server's patience is for each piece; a whole body that drips on is given up here. */
    private static byte[] read(InputStream sent, int most) throws IOException {
        long began = System.nanoTime();
        var body = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        while (body.size() < most) {
            int length = sent.read(piece, 0, Math.min(piece.length, most - body.size()));
            if (length < 0) break;
            body.write(piece, 0, length);
            if (System.nanoTime() - began > PATIENCE.toNanos()) throw new SocketTimeoutException();
        }
        return body.toByteArray();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() == 0
                || request.getContentLengthLong() < 0
                        && request.getHeader("Transfer-Encoding") == null;
    }

    private DataSize limitOf(String path) {
        var parsed = PathContainer.parsePath(path);
        return bodies.entrySet().stream()
                .filter(entry -> entry.getKey().matches(parsed))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(otherwise);
    }
}
