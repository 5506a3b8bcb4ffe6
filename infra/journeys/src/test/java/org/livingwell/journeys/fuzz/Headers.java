package org.livingwell.journeys.fuzz;

import static org.livingwell.journeys.fuzz.Request.RAW;

import java.util.List;

/** Headers nobody should send. */
final class Headers {

    static final List<String> TYPES =
            List.of(
                    "",
                    "*/*",
                    ";;;",
                    "a",
                    "/",
                    "text/plain",
                    "text/html",
                    "application/xml",
                    "application/cbor",
                    "application/json;charset=utf-16",
                    "application/json;charset={canary}",
                    "application/json;charset=\"",
                    "application/json;charset=",
                    "application/json, application/json",
                    "application/{canary}+json",
                    "application/merge-patch+json",
                    "multipart/form-data",
                    "multipart/form-data; boundary={canary}",
                    "multipart/mixed; boundary=\"\"",
                    "application/x-www-form-urlencoded",
                    "application/octet-stream",
                    "{canary}",
                    "application/x-www-form-urlencoded;charset=ibm037",
                    "application/x-www-form-urlencoded;charset={canary}",
                    "application/x-www-form-urlencoded;charset=utf-7",
                    "application/json;q=0.{canary}");

    static final List<String> ACCEPTS =
            List.of(
                    "",
                    "*/*",
                    "text/html",
                    "text/html,*/*;q=0.1",
                    "application/xml",
                    "{canary}",
                    "{canary}/{canary}",
                    "*/*;q={canary}",
                    "application/json;q=2",
                    ";;",
                    "*",
                    "text/*",
                    "text/html;charset=utf-16",
                    "text/html;charset={canary}",
                    "image/png",
                    "application/problem+xml",
                    "application/json;charset=utf-32",
                    "text/event-stream",
                    "application/json;v={canary}",
                    "*/html",
                    "text/html;q=0");

    static final List<String> NAMES =
            List.of(
                    "Idempotency-Key",
                    "Idempotency-Key",
                    "If-Match",
                    "If-Match",
                    "If-None-Match",
                    "If-Modified-Since",
                    "If-Unmodified-Since",
                    "If-Range",
                    "Range",
                    "Expect",
                    "Forwarded",
                    "X-Forwarded-For",
                    "X-Forwarded-Host",
                    "X-Forwarded-Proto",
                    "X-Forwarded-Port",
                    "X-Forwarded-Prefix",
                    "X-Original-URL",
                    "X-HTTP-Method-Override",
                    "Authorization",
                    "Cookie",
                    "Origin",
                    "Referer",
                    "Sec-Fetch-Site",
                    "Accept-Language",
                    "Accept-Charset",
                    "Accept",
                    "Content-Type",
                    "Content-Language",
                    "Content-Encoding",
                    "traceparent",
                    "tracestate",
                    "baggage",
                    "b3",
                    "X-CSRF-Token",
                    "TE",
                    "Trailer",
                    "Upgrade",
                    "Via",
                    "Max-Forwards",
                    "Date",
                    "From",
                    "User-Agent",
                    "X-Request-Id",
                    "DPoP",
                    "Connection");

    static final List<String> LINES =
            List.of(
                    "If-Match: W/\"1\"",
                    "If-Match: \"-1\"",
                    "If-Match: \"0\", \"1\"",
                    "If-Match: *",
                    "If-Match: \"99999999999999999999\"",
                    "If-None-Match: *",
                    "Range: bytes=0-",
                    "Range: bytes=-1",
                    "Range: bytes=9-1",
                    "Range: bytes=0-0,1-1,2-2,3-3,4-4,5-5",
                    "Range: {canary}=0-1",
                    "If-Modified-Since: Mon, 99 Nov 2026 25:00:00 GMT",
                    "X-Forwarded-For: 1.2.3.4, {canary}",
                    "X-Forwarded-Host: {canary}.example",
                    "X-Forwarded-Proto: https",
                    "X-Forwarded-Proto: {canary}",
                    "X-Forwarded-Port: -1",
                    "X-Forwarded-Prefix: /{canary}",
                    "Forwarded: for={canary};host={canary};proto=https",
                    "X-HTTP-Method-Override: DELETE",
                    "Authorization: Bearer {canary}",
                    "Authorization: Bearer a.b.c",
                    "Authorization: Bearer ",
                    "Authorization: Basic {canary}",
                    "Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.",
                    "Authorization: Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6InoifQ.eyJzdWIiOiJ4In0.AAAA",
                    "Cookie: session={canary}",
                    "Cookie: session=",
                    "Cookie: session=%zz; csrf={canary}",
                    "Cookie: session=\u0001",
                    "Cookie: ;;=;",
                    "Cookie: session=" + (char) (RAW + 0x80),
                    "Cookie: session=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw",
                    "Origin: null",
                    "Origin: http://{canary}",
                    "Sec-Fetch-Site: cross-site",
                    "Sec-Fetch-Site: same-origin",
                    "Accept-Language: *",
                    "Accept-Language: cy-{canary}",
                    "Accept-Language: en;q=9",
                    "traceparent: 00-{canary}-x-01",
                    "b3: {canary}",
                    "Expect: {canary}",
                    "Expect: 100-continue",
                    "Content-Encoding: gzip",
                    "Accept-Charset: {canary}",
                    "Host: {canary}",
                    "X-Odd: " + (char) (RAW + 0x85) + "{canary}",
                    "X-" + (char) (RAW + 0x9f) + ": a",
                    "a b: {canary}",
                    ": {canary}",
                    "X-Odd: a\u0000b{canary}",
                    "X-Odd: {canary}\r\n folded",
                    "{canary}",
                    "X-Odd\u0001: {canary}",
                    "Upgrade: h2c",
                    "Upgrade: websocket",
                    "Connection: {canary}",
                    "Content-Disposition: {canary}");

    private Headers() {}

    /** What ends a connection, or should. */
    static void frame(Request request, Odd odd) {
        switch (odd.die().nextInt(10)) {
            case 0 ->
                    request.version =
                            odd.of(
                                    List.of(
                                            "HTTP/1.0",
                                            "HTTP/2.0",
                                            "HTTP/9.9",
                                            odd.canary(),
                                            "http/1.1"));
            case 1 ->
                    request.header(
                            "Transfer-Encoding",
                            odd.of(
                                    List.of(
                                            odd.canary(),
                                            "gzip",
                                            "chunked, chunked",
                                            "identity",
                                            "xchunked")));
            case 2 ->
                    request.header(
                            "Content-Length",
                            odd.of(
                                    List.of(
                                            "-1",
                                            odd.canary(),
                                            "0x1",
                                            "1, 2",
                                            "99999999999999999999",
                                            "")));
            case 3 -> chunked(request, odd.of(List.of("zz", "-1", "1", "1;" + odd.canary())));
            case 4, 5 ->
                    chunked(request, Integer.toHexString(Request.encoded(request.body).length));
            case 6 ->
                    request.header(
                            "Host",
                            odd.of(
                                    List.of(
                                            "",
                                            odd.canary(),
                                            "a:b:c",
                                            "[::1",
                                            "a/b",
                                            "a@" + odd.canary(),
                                            "localhost:99999",
                                            "127.0.0.1 x")));
            case 7 ->
                    request.headers.add(
                            "X-Long: " + odd.canary().repeat(odd.of(List.of(500, 900, 3_000))));
            case 8 -> {
                for (int i = 0; i < 150; i++) request.headers.add("X-" + i + ": " + odd.canary());
            }
            default ->
                    request.method =
                            odd.of(
                                    List.of(
                                            "",
                                            "G ET",
                                            "{}",
                                            "GET\u0000",
                                            "\u0001",
                                            odd.canary() + ":"));
        }
    }

    private static void chunked(Request request, String size) {
        request.header("Transfer-Encoding", "chunked");
        request.body = size + "\r\n" + request.body + "\r\n0\r\n\r\n";
    }
}
