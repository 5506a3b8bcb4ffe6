package org.livingwell.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A refusal with a stable code and a sentence a person can act on (RFC 9457). */
public record Problem(
        String code, HttpStatus status, String title, String detail, Duration retryAfter) {

    public Problem(String code, HttpStatus status, String title, String detail) {
        this(code, status, title, detail, Duration.ZERO);
    }

    /** A browser that sent a plain form gets a plain page; everybody else problem+json. */
    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean page = acceptsPage(request);
        byte[] body = page ? page(request) : JsonMapper.shared().writeValueAsBytes(members());
        if (response.isCommitted()) return; // a form that cannot be read is answered by its reading
        response.resetBuffer();
        response.setStatus(status.value());
        response.setContentType(page ? "text/html;charset=UTF-8" : "application/problem+json");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (retryAfter.isPositive())
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds()));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "urn:livingwell:problem:" + code);
        members.put("title", title);
        members.put("status", status.value());
        members.put("detail", detail);
        members.put("code", code);
        return members;
    }

    private byte[] page(HttpServletRequest request) {
        return KeptWords.isForm(request)
                ? KeptWords.page(request, this).orElseGet(this::plainPage)
                : plainPage();
    }

    private byte[] plainPage() {
        return """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>Sorry</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <main><h1>%s</h1><p>%s</p>
        <p>If you are in danger call <a href="tel:999">999</a>. Day and night: call
        <a href="tel:111">NHS 111</a> and choose the mental health option.</p>
        <p><a href="/">Start page</a> · <a href="https://www.bbc.co.uk/weather"
        rel="nofollow noreferrer">Exit this page</a></p></main></html>
        """
                .formatted(HtmlUtils.htmlEscape(title), HtmlUtils.htmlEscape(detail))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Whoever sent the plain form can read nothing else. */
    private static boolean acceptsPage(HttpServletRequest request) {
        if (KeptWords.isForm(request)) return true;
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html");
    }
}
