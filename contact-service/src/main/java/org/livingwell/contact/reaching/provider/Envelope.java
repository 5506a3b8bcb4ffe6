package org.livingwell.contact.reaching.provider;

import org.livingwell.platform.domain.Words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An address as it stands in the window of an envelope. */
record Envelope(List<String> lines) {

    private static final int FEWEST = 3;
    private static final int MOST = 7;

    /** Characters that stand beside each other in the window, at the size of its print. */
    private static final int WIDEST = 40;

    private static final String CODE = "(GIR 0AA|[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2})";
    private static final Pattern POSTCODE = Pattern.compile(CODE);
    private static final Pattern AT_THE_END = Pattern.compile("(.+?),? " + CODE);

    /** A postcode that stands behind the town gets a line of its own, where there is room. */
    static Envelope of(Words address) {
        var lines = address.value().lines().toList();
        Matcher last = AT_THE_END.matcher(lines.getLast());
        if (lines.size() == MOST || !last.matches()) return new Envelope(lines);
        var first = lines.subList(0, lines.size() - 1).stream();
        return new Envelope(Stream.concat(first, Stream.of(last.group(1), last.group(2))).toList());
    }

    /** Whether GOV.UK Notify posts there: what it reads in the window, and nowhere abroad. */
    boolean isReadByNotify() {
        return lines.size() >= FEWEST
                && lines.size() <= MOST
                && lines.stream().allMatch(it -> it.length() <= WIDEST)
                && POSTCODE.matcher(lines.getLast()).matches();
    }
}
