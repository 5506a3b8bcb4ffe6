package org.livingwell.platform.accesslog;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;

/**
 * Keeps from the web framework that the reader has an answer already, so that it is made whole and
 * written down like any other before <em>nothing changed</em> is said.
 */
final class Unchanged extends OncePerRequestFilter {

    private static final class Unasked extends HttpServletRequestWrapper {

        Unasked(HttpServletRequest request) {
            super(request);
        }

        HttpServletRequest asked() {
            return (HttpServletRequest) getRequest();
        }

        @Override
        public @Nullable String getHeader(String name) {
            return hidden(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return hidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        private static boolean hidden(String name) {
            return name.equalsIgnoreCase(HttpHeaders.IF_NONE_MATCH);
        }
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean asks = request.getHeader(HttpHeaders.IF_NONE_MATCH) != null;
        chain.doFilter(asks ? new Unasked(request) : request, response);
    }

    /** Whether the reader has this answer; the status then says so. */
    static boolean is(HttpServletRequest request, HttpServletResponse response) {
        String tag = response.getHeader(HttpHeaders.ETAG);
        var unasked = WebUtils.getNativeRequest(request, Unasked.class);
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads
                && tag != null
                && unasked != null
                && new ServletWebRequest(unasked.asked(), response).checkNotModified(tag);
    }
}
