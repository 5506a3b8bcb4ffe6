package org.livingwell.gateway.problem;

import com.mongodb.MongoException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.stream.Stream;

/**
 * The first and the last to see a request: what cannot be read comes no further, and what went
 * wrong inside is answered like every other refusal and logged without a word of the request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Doorstep extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Doorstep.class);

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        if (!Query.isReadable(request.getQueryString())) {
            Problems.of(HttpStatus.BAD_REQUEST).write(request, response);
            return;
        }
        if (isOfAnyKind(request.getContentType())) {
            Problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE).write(request, response);
            return;
        }
        try {
            chain.doFilter(new PlainHeaders(request), response);
        } catch (ClientAbortException gone) {
            // nobody is there any more to be answered
        } catch (IOException | ServletException | RuntimeException | StackOverflowError thrown) {
            said(thrown).write(request, response);
        }
    }

    /** What is refused is read once more to be answered, and must be as plain then. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** A wish, not a kind of content; nothing behind can carry it on. */
    private static boolean isOfAnyKind(@Nullable String type) {
        return type != null && type.split(";", 2)[0].contains("*");
    }

    private static Problem said(Throwable thrown) {
        if (is(thrown, InvalidParameterException.class) || is(thrown, BadRequestException.class))
            return Problems.of(HttpStatus.BAD_REQUEST);
        if (is(thrown, MongoException.class)) return Problems.SIGN_IN_RESTING;
        LOG.error("Unexpected: {}", told(thrown));
        return Problems.of(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static boolean is(Throwable thrown, Class<?> kind) {
        return causes(thrown).anyMatch(kind::isInstance);
    }

    /** Where it happened, without the message, which may hold what somebody sent. */
    private static String told(Throwable thrown) {
        var text = new StringBuilder();
        causes(thrown)
                .forEach(
                        cause -> {
                            text.append(cause.getClass().getName());
                            Stream.of(cause.getStackTrace())
                                    .limit(10)
                                    .forEach(frame -> text.append(" at ").append(frame));
                            text.append("; ");
                        });
        return text.toString();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(10);
    }
}
