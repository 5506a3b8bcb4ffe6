package org.livingwell.gateway.page;

import tools.jackson.databind.json.JsonMapper;

import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our words in another language than English, in which every page is written once: whatever stands
 * between two tags is looked up whole, and stays English where it is not found. What somebody typed
 * stands in a value or a text area, and is never looked up. The platform's, on which nothing of the
 * door stands, also knows what is filled in.
 *
 * @param name as those who speak it call it
 * @param english as a worker calls it
 * @param direction in which it is written, as HTML says it
 */
public record Language(
        String code, String name, String english, String direction, Map<String, String> words) {

    private static final Pattern PART =
            Pattern.compile("<!--.*?-->|<textarea.*?</textarea>|<[^>]*>|[^<]+", Pattern.DOTALL);
    private static final Pattern READ_OUT = Pattern.compile("(?<=aria-label=\")[^\"]+");
    private static final Pattern LINK =
            Pattern.compile("href=\"/(introduce|status)\"(?! hreflang)");

    private static final String BY_MACHINE =
            "This page was translated by a machine. Some of it may not be quite right, and some"
                    + " answers are in English.";

    public static Language read(InputStream json) {
        return JsonMapper.shared().readValue(json, Language.class);
    }

    public String say(String sentence) {
        return words.getOrDefault(sentence, sentence);
    }

    /** It says who translated it, leads to its neighbours, and tells the form what it is in. */
    public String page(String english) {
        String page = PART.matcher(english).replaceAll(it -> literally(part(it.group())));
        return LINK.matcher(page)
                .replaceAll("href=\"/$1/" + code + "\"")
                .replace(
                        "<html lang=\"en\"",
                        "<html lang=\"%s\" dir=\"%s\"".formatted(code, direction))
                .replace(" aria-current=\"page\"", "")
                .replace(
                        "hreflang=\"" + code + "\"",
                        "hreflang=\"" + code + "\" aria-current=\"page\"")
                .replace(
                        "name=\"pageLanguage\" value=\"en\"",
                        "name=\"pageLanguage\" value=\"" + code + "\"")
                .replace(
                        "name=\"language\" value=\"\" data-most",
                        "name=\"language\" value=\"" + wish() + "\" data-most")
                .replace("<!-- by machine -->", byMachine());
    }

    /** The language somebody read us in, as a worker and they themselves can read it. */
    private String wish() {
        return english + " (" + name + ")";
    }

    private String byMachine() {
        return "<div class=\"notice\" data-by-machine><p>%s</p><p lang=\"en\" dir=\"ltr\">%s</p></div>"
                .formatted(say(BY_MACHINE), BY_MACHINE);
    }

    private String part(String part) {
        if (part.startsWith("<")) {
            return READ_OUT.matcher(part).replaceAll(it -> literally(say(it.group())));
        }
        String text = part.strip();
        return text.isEmpty() ? part : part.replace(text, say(text));
    }

    private static String literally(String text) {
        return Matcher.quoteReplacement(text);
    }
}
