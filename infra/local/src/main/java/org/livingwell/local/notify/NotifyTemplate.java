package org.livingwell.local.notify;

import tools.jackson.databind.JsonNode;

import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of the account with gaps in double brackets.
 *
 * @param type {@code sms}, {@code email} or {@code letter}
 */
public record NotifyTemplate(UUID id, String type, String subject, String body) {

    private static final Pattern GAP = Pattern.compile("\\(\\((.+?)\\)\\)");

    static String filled(String words, JsonNode personalisation) {
        return GAP.matcher(words)
                .replaceAll(gap -> Matcher.quoteReplacement(value(gap, personalisation)));
    }

    private static String value(MatchResult gap, JsonNode personalisation) {
        String name = gap.group(1);
        if (!personalisation.path(name).isValueNode()) {
            throw NotifyError.badRequest("Missing personalisation: " + name);
        }
        return personalisation.path(name).asString();
    }
}
