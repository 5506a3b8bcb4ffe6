package org.livingwell.journeys.leak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for traces of people in bytes: as text in any case, in two bytes a letter, in base64. Goes
 * through them once, and looks closer only where four letters are those with which a trace begins.
 */
final class LeakScanner {

    /** A trace as it may be written. */
    private record Form(Trace trace, String text, boolean inAnyCase) {

        boolean stands(int at, String text, String lower) {
            return (inAnyCase ? lower : text).startsWith(this.text, at);
        }
    }

    private static final int BEGINNING = 4;

    private final Map<Integer, List<Form>> forms = new HashMap<>();
    private final BitSet beginnings = new BitSet(1 << 16);
    private final List<Allowed> allowed;

    LeakScanner(List<Trace> traces, List<Allowed> allowed) {
        this.allowed = allowed;
        traces.stream().flatMap(LeakScanner::forms).forEach(this::add);
    }

    Stream<Leak> leaks(Content content) {
        String text = new String(content.bytes(), StandardCharsets.ISO_8859_1);
        String lower = text.toLowerCase(Locale.ROOT);
        Set<Trace> found = new LinkedHashSet<>();
        for (int at = 0; at <= lower.length() - BEGINNING; at++) {
            int beginning = beginning(lower, at);
            if (!beginnings.get(shortened(beginning))) continue;
            for (Form form : forms.getOrDefault(beginning, List.of())) {
                if (form.stands(at, text, lower)) found.add(form.trace());
            }
        }
        return found.stream()
                .map(it -> new Leak(content.place(), it))
                .filter(leak -> allowed.stream().noneMatch(it -> it.covers(leak)));
    }

    private void add(Form form) {
        int beginning = beginning(form.text().toLowerCase(Locale.ROOT), 0);
        forms.computeIfAbsent(beginning, _ -> new ArrayList<>()).add(form);
        beginnings.set(shortened(beginning));
    }

    private static int beginning(String lower, int at) {
        return lower.charAt(at) << 24
                | lower.charAt(at + 1) << 16
                | lower.charAt(at + 2) << 8
                | lower.charAt(at + 3);
    }

    private static int shortened(int beginning) {
        return beginning * 0x9E3779B1 >>> 16;
    }

    private static Stream<Form> forms(Trace trace) {
        String plain = trace.text().toLowerCase(Locale.ROOT);
        return Stream.concat(
                Stream.of(new Form(trace, plain, true), new Form(trace, wide(plain), true)),
                base64(trace.text()).map(it -> new Form(trace, it, false)));
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
