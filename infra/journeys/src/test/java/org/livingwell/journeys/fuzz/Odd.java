package org.livingwell.journeys.fuzz;

import static org.livingwell.journeys.fuzz.Request.RAW;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Odd values, chosen by a seeded die; text among them carries the request's canary.
 *
 * @param names ids of what is there, of all kinds
 */
record Odd(SplittableRandom die, String canary, Map<String, String> names) {

    /** Never stands in a page as it is. */
    static final String MARKUP = "<b>&\"'";

    private static final List<String> JSON =
            List.of(
                    "null",
                    "true",
                    "[]",
                    "{}",
                    "[null]",
                    "[[]]",
                    "[{}]",
                    "{\"\":null}",
                    "0",
                    "-1",
                    "1",
                    "7",
                    "99",
                    "1.5",
                    "1e400",
                    "-1e-400",
                    "2147483648",
                    "NaN",
                    "Infinity",
                    "9223372036854775808",
                    "-99999999999999999999999999",
                    "0x1F",
                    "01",
                    "''",
                    "{\"value\":null}",
                    "{\"value\":\"\"}",
                    "{\"$gt\":\"\"}",
                    "[1,2,3]",
                    "[null,null]",
                    "\"\"",
                    "\" \"",
                    "\"\\u0000\"",
                    "\"\\ud83d\"",
                    "\"\\udc00\\ud800\"");

    private static final List<String> STRINGS =
            List.of(
                    "-999999999-01-01",
                    "+999999999-12-31",
                    "2026-02-31",
                    "2026-13-01",
                    "2026-01",
                    "2026",
                    "0000-00-00",
                    "0000-01-01",
                    "9999-12-31",
                    "10000-01-01",
                    "+10000-01-01",
                    "2026-01-01T00:00:00Z",
                    "2026-01-01T25:00",
                    "٢٠٢٦-٠١-٠١",
                    "२०२६-०१-०१",
                    "today",
                    "00000000-0000-0000-0000-000000000000",
                    "1-1-1-1-1",
                    "{uuid}",
                    "ffffffff-ffff-ffff-ffff-fffffffffffff",
                    "0",
                    "1",
                    "-1",
                    "99",
                    "self",
                    "SELF",
                    "null",
                    "true",
                    "worker",
                    "PERSON_SUPPORTER",
                    "lambeth",
                    "LAMBETH",
                    "lambeth ",
                    "atlantis",
                    "+99:99",
                    "Europe/Nowhere",
                    "P1D",
                    "-P999999999D",
                    "a@b",
                    "@",
                    "+",
                    "+44 7700 900123 ext. ٣",
                    "../../x",
                    "%00",
                    "${jndi:x}",
                    "{{7*7}}",
                    MARKUP,
                    "’‘ʼ'",
                    "क्षि",
                    "Nguyễn",
                    "e\u0301",
                    "\ufeff",
                    "\u00a0",
                    "\u2028");

    private static final List<String> MARKS =
            List.of(
                    "😀",
                    "👩🏽‍🚀",
                    "\u202e",
                    "\u2066",
                    "\u200b",
                    "\u200f",
                    "\u00ad",
                    "\u0301",
                    "\ufffe",
                    "\udbff\udfff",
                    "\u0085",
                    "\u007f",
                    "\t",
                    "\u0001",
                    "\n",
                    "" + (char) (RAW + 0xff),
                    "" + (char) (RAW + 0xc3),
                    "" + (char) (RAW + 0x80),
                    "" + (char) (RAW + 0x9f),
                    "" + (char) (RAW + 0xed) + (char) (RAW + 0xa0) + (char) (RAW + 0x80),
                    "" + (char) (RAW + 0xc0) + (char) (RAW + 0xaf),
                    "" + (char) (RAW + 0xf8));

    private static final List<String> ESCAPED =
            List.of(
                    "%zz",
                    "%",
                    "%4",
                    "%00",
                    "%ff%fe",
                    "%c0%af",
                    "%ed%a0%80",
                    "%0d%0aX-A:b",
                    "%2e%2e",
                    "%2f",
                    "%5c",
                    "%252e",
                    "%F0%9F%98%80",
                    "%E2%80%AE",
                    "%D9%A3",
                    "+",
                    "..",
                    ".",
                    ";a=b",
                    "*",
                    "~",
                    "-1",
                    "0",
                    "1e9",
                    "99999999999999999999",
                    "",
                    "null",
                    "undefined",
                    "%20");

    boolean chance(int inHundred) {
        return die.nextInt(100) < inHundred;
    }

    <T> T of(List<T> some) {
        return some.get(die.nextInt(some.size()));
    }

    /** A JSON value as text, possibly not JSON at all. */
    String json() {
        return switch (die.nextInt(10)) {
            case 0, 1, 2, 3 -> of(JSON);
            case 4, 5, 6 -> '"' + string() + '"';
            case 7 -> "\"" + known() + "\"";
            case 8 -> '"' + text() + '"';
            default -> deep();
        };
    }

    /** What might stand between quotes, by its look. */
    String string() {
        return of(STRINGS)
                .replace("{uuid}", "%08x-0000-4000-8000-000000000000".formatted(die.nextInt()));
    }

    /** Words with the canary in them. */
    String text() {
        return switch (die.nextInt(6)) {
            case 0 -> canary;
            case 1 -> canary + " " + "x".repeat(of(List.of(70, 300, 2_100, 21_000, 70_000)));
            case 2 -> of(MARKS) + canary;
            default -> canary + of(MARKS) + of(MARKS);
        };
    }

    /** Part of a path or a query. */
    String part() {
        return switch (die.nextInt(8)) {
            case 0, 1, 2, 3 -> of(ESCAPED);
            case 4 -> canary;
            case 5 -> known();
            case 6 -> string().replace(' ', '+');
            default -> canary + of(ESCAPED) + mark();
        };
    }

    /** Without ends of lines, of which another request would begin. */
    private String mark() {
        return of(MARKS).replace("\n", "\u000b");
    }

    /** The value of a header. */
    String header() {
        return switch (die.nextInt(6)) {
            case 0 -> "";
            case 1 -> canary;
            case 2 -> canary + "😀" + mark();
            case 3 -> canary.repeat(of(List.of(10, 40, 900)));
            case 4 -> "\"" + canary + mark() + "\"";
            default ->
                    of(List.of("*", "\"", ";;;", ",", "-1", "99999999999999999999", "a=b", "%zz"));
        };
    }

    /** The id of something that is there, as likely as not of another kind. */
    String known() {
        String id = of(List.copyOf(names.values()));
        return chance(20) ? id.toUpperCase(java.util.Locale.ROOT) : id;
    }

    private String deep() {
        int depth = of(List.of(20, 600, 1_200, 20_000));
        return chance(50)
                ? "[".repeat(depth) + "]".repeat(depth)
                : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }
}
