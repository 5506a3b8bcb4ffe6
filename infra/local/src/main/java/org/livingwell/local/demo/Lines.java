package org.livingwell.local.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what stands in braces in a script: {@code {day+3}}, {@code {Wanda Okafor}}, the id of
 * somebody by name, {@code {intro of Ruth Abrahams}}, or what an earlier step kept.
 */
final class Lines {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\"]+)}");
    private static final Pattern DAY = Pattern.compile("day([+-]\\d+)");
    private static final String INTRODUCTION = "intro of ";

    private final Cast cast;
    private final Map<String, String> team;
    private final LocalDate firstDay;

    /**
     * @param team ids of workers by name
     */
    Lines(Cast cast, Map<String, String> team, LocalDate firstDay) {
        this.cast = cast;
        this.team = team;
        this.firstDay = firstDay;
    }

    /**
     * @return empty where something of it is not known, or not any more
     */
    Optional<String> said(String line, Map<String, String> kept) {
        var placeholders = PLACEHOLDER.matcher(line);
        var said = new StringBuilder();
        while (placeholders.find()) {
            var value = value(placeholders.group(1), kept);
            if (value.isEmpty()) return Optional.empty();
            placeholders.appendReplacement(said, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(placeholders.appendTail(said).toString());
    }

    private Optional<String> value(String name, Map<String, String> kept) {
        if (kept.containsKey(name)) return Optional.of(kept.get(name));
        if (team.containsKey(name)) return Optional.of(team.get(name));
        var day = DAY.matcher(name);
        if (day.matches()) {
            return Optional.of(firstDay.plusDays(Integer.parseInt(day.group(1))).toString());
        }
        return name.startsWith(INTRODUCTION)
                ? cast.named(name.substring(INTRODUCTION.length())).flatMap(cast::waiting)
                : cast.named(name).flatMap(cast::known);
    }
}
