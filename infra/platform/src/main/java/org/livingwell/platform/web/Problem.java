package org.livingwell.platform.web;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

import java.net.URI;

/**
 * Problem details (RFC 9457): a stable code in {@code type} and {@code code}, a sentence to act on,
 * nothing personal.
 */
public final class Problem {

    private Problem() {}

    public static ProblemDetail of(HttpStatusCode status, String code, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("urn:livingwell:problem:" + code));
        problem.setProperty("code", code);
        return problem;
    }
}
