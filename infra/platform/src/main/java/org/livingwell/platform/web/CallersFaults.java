package org.livingwell.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.multipart.MultipartException;

import java.io.IOException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Set;

/**
 * What container and framework throw about a request that cannot be read, wherever on its way: the
 * caller's fault and never an error of ours.
 */
final class CallersFaults implements Filter {

    private static final Set<Class<? extends Exception>> KINDS =
            Set.of(
                    InvalidParameterException.class,
                    RequestRejectedException.class,
                    InvalidMediaTypeException.class,
                    MultipartException.class,
                    IllegalCharsetNameException.class,
                    UnsupportedCharsetException.class);

    static boolean is(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            Throwable one = at;
            if (KINDS.stream().anyMatch(it -> it.isInstance(one))) return true;
        }
        return false;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (!is(failure) || response.isCommitted()) throw failure;
            ((HttpServletResponse) response).sendError(HttpStatus.BAD_REQUEST.value());
        }
    }
}
