package org.livingwell.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;

/** Writes a problem where no controller is reached: nobody logged in, or a role missing. */
public final class ProblemWriter {

    private final JsonMapper json;

    public ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void notLoggedIn(HttpServletRequest request, HttpServletResponse response, Exception why)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        write(response, HttpStatus.UNAUTHORIZED, "not-logged-in", "Log in and try again");
    }

    public void roleMissing(HttpServletRequest request, HttpServletResponse response, Exception why)
            throws IOException {
        write(response, HttpStatus.FORBIDDEN, "role-missing", "Your role does not allow this");
    }

    private void write(
            HttpServletResponse response, HttpStatus status, String code, String sentence)
            throws IOException {
        ProblemDetail problem = Problem.of(status, code, sentence);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
