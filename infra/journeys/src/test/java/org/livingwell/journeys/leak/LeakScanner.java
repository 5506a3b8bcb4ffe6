package org.livingwell.journeys.leak;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for traces of people in bytes: as text in any case, in two bytes a letter, in base64. */
final class LeakScanner {

    /** A trace and how it may be written. */
    private record Wanted(Trace trace, List<String> inAnyCase, List<String> asItIs) {

        static Wanted of(Trace trace) {
            String plain = trace.text().toLowerCase(Locale.ROOT);
            return new Wanted(trace, List.of(plain, wide(plain)), base64(trace.text()).toList());
        }

        boolean occursIn(String text, String lower) {
            return inAnyCase.stream().anyMatch(lower::contains)
                    || asItIs.stream().anyMatch(text::contains);
        }
    }

    private final List<Wanted> wanted;
    private final List<Allowed> allowed;

    LeakScanner(List<Trace> traces, List<Allowed> allowed) {
        this.wanted = traces.stream().map(Wanted::of).toList();
        this.allowed = allowed;
    }

    Stream<Leak> leaks(Content content) {
        String text = new String(content.bytes(), StandardCharsets.ISO_8859_1);
        String lower = text.toLowerCase(Locale.ROOT);
        return wanted.stream()
                .filter(it -> it.occursIn(text, lower))
                .map(it -> new Leak(content.place(), it.trace()))
                .filter(leak -> allowed.stream().noneMatch(it -> it.covers(leak)));
    }

    /** As Java and its databases write it in two bytes a letter, whichever comes first. */
    private static String wide(String text) {
        return String.join("\0", text.split(""));
    }

    /** The letters that stay the same whatever stands before and after, at each of three starts. */
    private static Stream<String> base64(String trace) {
        return Stream.of("", "x", "xx")
                .map(before -> before + trace)
                .map(it -> encoded(it).substring(it.length() == trace.length() ? 0 : 4))
                .map(it -> it.substring(0, it.length() - 4));
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
