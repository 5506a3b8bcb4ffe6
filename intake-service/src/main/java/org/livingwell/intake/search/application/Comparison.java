package org.livingwell.intake.search.application;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.livingwell.intake.introduction.domain.BirthDate;
import org.livingwell.intake.search.domain.Likeness;
import org.livingwell.intake.search.domain.Traits;
import org.livingwell.intake.search.domain.Why;
import org.livingwell.platform.domain.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares two people as a careful reader would, and says what was seen. */
final class Comparison {

    private static final double A_SLIP = 0.9;

    private Comparison() {}

    static Likeness of(Traits asked, Traits known) {
        List<Why> why = new ArrayList<>();
        if (samePhone(asked.phone(), known.phone())) why.add(Why.SAME_PHONE);
        if (same(asked.email(), known.email())) why.add(Why.SAME_EMAIL);
        names(asked.name(), known.name()).ifPresent(why::add);
        births(asked.birthDate(), known.birthDate()).ifPresent(why::add);
        if (same(asked.postcode(), known.postcode())) why.add(Why.SAME_POSTCODE);
        return new Likeness(List.copyOf(why));
    }

    private static boolean samePhone(@Nullable Words one, @Nullable Words other) {
        if (one == null || other == null) return false;
        var number = Phones.line(one);
        return number.isPresent() && number.equals(Phones.line(other));
    }

    private static boolean same(@Nullable Words one, @Nullable Words other) {
        return one != null
                && other != null
                && squeezed(one).equalsIgnoreCase(squeezed(other))
                && !squeezed(one).isEmpty();
    }

    private static String squeezed(Words words) {
        return words.value().replace(" ", "");
    }

    private static Optional<Why> names(@Nullable Words one, @Nullable Words other) {
        if (one == null || other == null) return Optional.empty();
        List<String> asked = Names.parts(one);
        List<String> known = Names.parts(other);
        if (asked.isEmpty() || known.isEmpty()) return Optional.empty();
        if (asked.equals(known)) return Optional.of(Why.SAME_NAME);
        if (sorted(asked).equals(sorted(known))) return Optional.of(Why.NAMES_SWAPPED);
        if (slip(sorted(asked), sorted(known))) return Optional.of(Why.NAME_SLIP);
        return Names.sortedSounds(asked).equals(Names.sortedSounds(known))
                ? Optional.of(Why.NAME_SOUNDS_ALIKE)
                : Optional.empty();
    }

    private static String sorted(List<String> parts) {
        return String.join(" ", parts.stream().sorted().toList());
    }

    private static boolean slip(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return longest > 3
                && LevenshteinDistance.getDefaultInstance().apply(one, other) <= 2
                && new JaroWinklerSimilarity().apply(one, other) >= A_SLIP;
    }

    private static Optional<Why> births(@Nullable BirthDate one, @Nullable BirthDate other) {
        if (one == null && other == null) return Optional.empty();
        if (one == null || other == null) return Optional.of(Why.BIRTH_DATE_MISSING);
        if (one.equals(other)) return Optional.of(Why.SAME_BIRTH_DATE);
        if (SearchKeys.swapped(one).filter(other.value()::equals).isPresent()) {
            return Optional.of(Why.DAY_AND_MONTH_SWAPPED);
        }
        int digits =
                LevenshteinDistance.getDefaultInstance()
                        .apply(one.value().toString(), other.value().toString());
        return Optional.of(digits == 1 ? Why.BIRTH_DATE_SLIP : Why.OTHER_BIRTH_DATE);
    }
}
