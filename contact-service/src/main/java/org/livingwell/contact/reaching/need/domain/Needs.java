package org.livingwell.contact.reaching.need.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.need.domain.Met.Missing;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody needs so that they understand us and we them.
 *
 * @param language null where nobody chose one
 * @param languageSaid the language in their words, as when they came
 * @param booking what matters when somebody is booked, in their words
 * @param more whatever the choices do not say, in their words
 * @param until they are asked again from this day on
 */
public record Needs(
        @Nullable Language language,
        @Nullable Words languageSaid,
        List<Professional> professionals,
        @Nullable Words booking,
        List<Format> formats,
        List<Support> supports,
        @Nullable Words more,
        LocalDate until) {

    /** What is chosen twice, or in another order, is the same. */
    public Needs {
        professionals = professionals.stream().distinct().sorted().toList();
        formats = formats.stream().distinct().sorted().toList();
        supports = supports.stream().distinct().sorted().toList();
    }

    /** Whether there is anything to mind; English alone is nothing. */
    public boolean some() {
        return !kinds().isEmpty();
    }

    /** Under which headings there is something to mind, and nothing of what it is. */
    public List<Missing> kinds() {
        List<Missing> kinds = new ArrayList<>();
        if (booksSomebody() || booking != null) kinds.add(Missing.INTERPRETER);
        if (otherLanguage()) kinds.add(Missing.LANGUAGE);
        if (!formats.isEmpty()) kinds.add(Missing.FORMAT);
        if (!supports.isEmpty()) kinds.add(Missing.SUPPORT);
        if (more != null) kinds.add(Missing.OTHER);
        return kinds;
    }

    /** Whether somebody is to be booked whenever they are met. */
    public boolean booksSomebody() {
        return !professionals.isEmpty();
    }

    /** The language by its name, as they chose it or said it; empty where they did neither. */
    public Optional<Words> inWords() {
        return language == null || language == Language.OTHER
                ? Optional.ofNullable(languageSaid)
                : Optional.of(new Words(language.name().toLowerCase(Locale.ROOT)));
    }

    boolean saysTheSameAs(Needs other) {
        return equals(other.asked(until));
    }

    private boolean otherLanguage() {
        if (language != null) return language != Language.ENGLISH;
        return languageSaid != null && !languageSaid.value().strip().equalsIgnoreCase("english");
    }

    private Needs asked(LocalDate day) {
        return new Needs(
                language, languageSaid, professionals, booking, formats, supports, more, day);
    }
}
