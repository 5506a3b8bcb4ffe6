package org.livingwell.intake.arriving.search;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Reference;
import org.livingwell.intake.people.keys.BirthDates;
import org.livingwell.intake.people.keys.BirthDates.Among;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.keys.domain.Traits;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.phone.Phones;
import org.livingwell.platform.web.InvalidInputException;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a worker typed into one box, read as whatever it may be: a name, a phone number, both, a
 * name with a date of birth, or a reference.
 */
record Asked(Traits traits, Optional<Reference> reference) {

    private static final int LONGEST_REFERENCE = 12;
    private static final int DIGITS_OF_A_DATE = 8;
    private static final Pattern NUMBER =
            Pattern.compile("\\+?\\p{Nd}[\\p{Nd}\\s()./\\p{Pd}]{5,}\\p{Nd}");
    private static final Pattern NAMED = Pattern.compile("\\p{L}");

    /** Whatever the fields of a search say. */
    static Asked of(Traits traits) {
        return new Asked(traits, Optional.empty());
    }

    static Asked read(String typed) {
        Optional<Reference> reference =
                typed.strip().length() > LONGEST_REFERENCE
                        ? Optional.empty()
                        : Reference.read(typed);
        Optional<Words> phone = Phones.read(typed);
        if (phone.isPresent()) return new Asked(traits(null, phone.get(), null), reference);
        var number = NUMBER.matcher(typed);
        boolean numbered = number.find();
        boolean dialled = numbered && digits(number.group()) > DIGITS_OF_A_DATE;
        if (dialled) phone = Phones.read(number.group());
        Optional<Among> born =
                phone.isPresent() ? Optional.empty() : born(typed, reference.isPresent());
        if (born.isEmpty() && numbered) phone = Phones.read(number.group());
        String others =
                phone.isPresent()
                        ? number.replaceFirst(" ")
                        : born.map(Among::others).orElse(typed);
        boolean named = NAMED.matcher(others).find();
        if (!named && reference.isEmpty()) throw nothing(born.isPresent());
        return new Asked(
                traits(
                        named ? Words.of(others) : null,
                        phone.orElse(null),
                        born.map(Among::date).orElse(null)),
                reference);
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    /** What stands in a reference may look like a date, and be none. */
    private static Optional<Among> born(String typed, boolean mayBeNone) {
        try {
            return BirthDates.among(typed);
        } catch (InvalidInputException noDate) {
            if (mayBeNone) return Optional.empty();
            throw noDate;
        }
    }

    private static Traits traits(
            @Nullable Words name, @Nullable Words phone, @Nullable BirthDate born) {
        return new Traits(name, phone, null, born, null, null);
    }

    private static InvalidInputException nothing(boolean dated) {
        return dated
                ? new InvalidInputException(
                        "anything", "date-alone", "Add their family name to the date of birth")
                : new InvalidInputException(
                        "anything",
                        "unreadable",
                        "Type a full name, a phone number, a family name with a date of birth, or"
                                + " a reference");
    }
}
