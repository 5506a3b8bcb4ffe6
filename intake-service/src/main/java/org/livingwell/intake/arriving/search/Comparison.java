package org.livingwell.intake.arriving.search;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.search.domain.Likeness;
import org.livingwell.intake.arriving.search.domain.Why;
import org.livingwell.intake.people.keys.Names;
import org.livingwell.intake.people.keys.SearchKeys;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.keys.domain.Traits;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.phone.Phones;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares two people as a careful reader would, and says what was seen. */
final class Comparison {

    private static final double NEARLY = 0.9;

    private Comparison() {}

    static Likeness of(Traits asked, Traits known) {
        List<Why> why = new ArrayList<>();
        if (samePhone(asked.phone(), known.phone())) why.add(Why.SAME_PHONE);
        if (same(asked.email(), known.email())) why.add(Why.SAME_EMAIL);
        names(parts(asked.name()), parts(known.name()))
                .or(() -> called(parts(asked.name()), parts(known.called()), parts(known.name())))
                .ifPresent(why::add);
        births(asked.birthDate(), known.birthDate()).ifPresent(why::add);
        if ((why.contains(Why.SAME_PHONE) || why.contains(Why.SAME_BIRTH_DATE))
                && mayBeTwoOfAFamily(parts(asked.name()), parts(known.name()))) {
            why.add(Why.ONE_NAME_DIFFERS);
        }
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

    private static Optional<Why> names(List<String> asked, List<String> known) {
        if (asked.isEmpty() || known.isEmpty()) return Optional.empty();
        if (Names.same(asked, known)) return Optional.of(Why.SAME_NAME);
        if (inAnyOrder(asked, known)) return Optional.of(Why.NAMES_SWAPPED);
        if (Names.scriptsDiffer(asked, known)
                && Names.sameInAnyOrder(Names.latin(asked), Names.latin(known))) {
            return Optional.of(Why.NAME_IN_ANOTHER_SCRIPT);
        }
        if (partOf(asked, known) || partOf(known, asked)) return Optional.of(Why.NAME_PART);
        if (nearly(sorted(asked), sorted(known))) return Optional.of(Why.NAME_NEARLY);
        boolean alike =
                soundAlike(asked, known)
                        || soundsLikePartOf(asked, known)
                        || soundsLikePartOf(known, asked);
        return alike ? Optional.of(Why.NAME_SOUNDS_ALIKE) : Optional.empty();
    }

    /** What they like to be called, alone or beside names that are theirs. */
    private static Optional<Why> called(
            List<String> asked, List<String> called, List<String> known) {
        if (asked.isEmpty() || called.isEmpty()) return Optional.empty();
        List<String> left = Names.without(asked, called);
        boolean whole = asked.size() - left.size() == called.size();
        boolean so = whole && Names.without(left, known).isEmpty() || soundAlike(asked, called);
        return so ? Optional.of(Why.CALLED_SO) : Optional.empty();
    }

    private static boolean inAnyOrder(List<String> asked, List<String> known) {
        return Names.readings(asked).stream()
                .anyMatch(
                        one ->
                                Names.readings(known).stream()
                                        .anyMatch(it -> Names.sameInAnyOrder(one, it)));
    }

    /** Two names that both stand in the longer one; one alone is many people's. */
    private static boolean partOf(List<String> shorter, List<String> longer) {
        return shorter.size() > 1 && Names.without(shorter, longer).isEmpty();
    }

    private static boolean soundsLikePartOf(List<String> shorter, List<String> longer) {
        List<String> sounds = new ArrayList<>(longer.stream().map(Names::sound).toList());
        return shorter.size() > 1
                && Names.soundsCompare(shorter, longer)
                && shorter.stream().map(Names::sound).allMatch(sounds::remove);
    }

    private static boolean soundAlike(List<String> one, List<String> other) {
        return Names.soundsCompare(one, other)
                && Names.sortedSounds(one).equals(Names.sortedSounds(other));
    }

    /** A name is shared and another is not: no slip may be claimed of what may be two people. */
    private static boolean mayBeTwoOfAFamily(List<String> asked, List<String> known) {
        List<String> ones = Names.without(asked, known);
        List<String> others = Names.without(known, asked);
        return ones.size() < asked.size()
                && !ones.isEmpty()
                && !others.isEmpty()
                && !Names.same(asked, known)
                && !soundAlike(ones, others);
    }

    private static List<String> parts(@Nullable Words name) {
        return name == null ? List.of() : Names.parts(name);
    }

    private static String sorted(List<String> parts) {
        return String.join(" ", parts.stream().sorted().toList());
    }

    private static boolean nearly(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return longest > 3
                && LevenshteinDistance.getDefaultInstance().apply(one, other) <= 2
                && new JaroWinklerSimilarity().apply(one, other) >= NEARLY;
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
