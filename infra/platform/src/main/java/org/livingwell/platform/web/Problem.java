package org.livingwell.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

import java.net.URI;

/**
 * Problem details (RFC 9457): a stable code in {@code type} and {@code code}, a sentence to act on,
 * nothing personal.
 */
public final class Problem {

    private Problem() {}

    /** Spring would add the address as the caller wrote it. */
    private static final class Silent extends ProblemDetail {

        Silent(HttpStatusCode status, String sentence) {
            super(status.value());
            setDetail(sentence);
        }

        @Override
        public void setInstance(@Nullable URI instance) {
            // an address may hold what somebody typed; nothing that was sent comes back
        }
    }

    public static ProblemDetail of(HttpStatusCode status, String code, String sentence) {
        ProblemDetail problem = new Silent(status, sentence);
        problem.setType(URI.create("urn:livingwell:problem:" + code));
        problem.setProperty("code", code);
        return problem;
    }
}
