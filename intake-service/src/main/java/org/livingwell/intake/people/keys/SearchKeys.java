package org.livingwell.intake.people.keys;

import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.keys.domain.Traits;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.phone.Phones;
import org.springframework.stereotype.Component;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The keys somebody is found by: hashes that stand beside what is sealed. None is made of a birth
 * date alone, of a name as it is written, or of where somebody lives.
 */
@Component
public class SearchKeys {

    /** Raised whenever other keys are made; {@code SearchKeysTest} tells when they are. */
    public static final int SCHEME = 3;

    private static final int MOST_NAMES = 5;

    private record Plain(String kind, String value) {}

    private final LookupHash hash;

    public SearchKeys(LookupHash hash) {
        this.hash = hash;
    }

    /** What is kept with somebody. */
    public List<String> of(PlaceId place, Traits traits) {
        return hashed(place, plain(traits));
    }

    /** What is looked for: the same, and what a slip would have made of it. */
    public List<String> slipsOf(PlaceId place, Traits traits) {
        List<Plain> keys = new ArrayList<>(plain(traits));
        if (traits.birthDate() != null) {
            swapped(traits.birthDate()).ifPresent(it -> keys.addAll(births(it, names(traits))));
        }
        return hashed(place, keys);
    }

    public static Optional<LocalDate> swapped(BirthDate date) {
        LocalDate born = date.value();
        try {
            return Optional.of(
                    LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue()));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private List<String> hashed(PlaceId place, List<Plain> keys) {
        return keys.stream().map(it -> hash.hash(place, it.kind(), it.value())).distinct().toList();
    }

    private static List<Plain> plain(Traits traits) {
        List<String> names = names(traits);
        List<Plain> keys = new ArrayList<>();
        Optional.ofNullable(traits.phone())
                .flatMap(Phones::line)
                .ifPresent(it -> keys.add(new Plain("phone", it)));
        Optional.ofNullable(traits.email())
                .ifPresent(it -> keys.add(new Plain("email", lower(it.value()))));
        if (!names.isEmpty()) {
            keys.add(new Plain("whole", Names.wholeSound(names)));
            Names.readings(names).forEach(it -> keys.addAll(pairs(it)));
        }
        keys.addAll(called(traits, names));
        if (traits.birthDate() != null) keys.addAll(births(traits.birthDate().value(), names));
        home(traits).ifPresent(keys::add);
        return keys;
    }

    /** What they like to be called, alone and beside each of their names. */
    private static List<Plain> called(Traits traits, List<String> names) {
        if (traits.called() == null) return List.of();
        List<String> called = Names.parts(traits.called());
        if (called.isEmpty()) return List.of();
        List<Plain> keys = new ArrayList<>();
        keys.add(new Plain("whole", Names.wholeSound(called)));
        keys.addAll(pairs(called));
        names.stream().limit(MOST_NAMES).forEach(it -> keys.add(pair(called.getFirst(), it)));
        return keys;
    }

    private static Optional<Plain> home(Traits traits) {
        if (traits.postcode() == null || traits.birthDate() == null) return Optional.empty();
        String postcode = lower(traits.postcode().value()).replace(" ", "");
        return Optional.of(new Plain("home", postcode + traits.birthDate().value().getYear()));
    }

    /** Any two of them: middle and second family names come, go and stand in any order. */
    private static List<Plain> pairs(List<String> names) {
        List<String> some = names.stream().limit(MOST_NAMES).toList();
        if (some.size() == 1) return List.of(pair(some.getFirst(), some.getFirst()));
        List<Plain> pairs = new ArrayList<>();
        for (int one = 0; one < some.size(); one++) {
            for (int other = one + 1; other < some.size(); other++) {
                pairs.add(pair(some.get(one), some.get(other)));
            }
        }
        return pairs;
    }

    private static Plain pair(String one, String other) {
        return new Plain("names", Names.sortedSounds(List.of(one, other)));
    }

    /** With each of the names, for nobody can know which of them is the family's. */
    private static List<Plain> births(LocalDate date, List<String> names) {
        return names.stream().map(it -> birth(date, it)).distinct().toList();
    }

    private static Plain birth(LocalDate date, String name) {
        return new Plain("birth", date + Character.toString(Names.sound(name).codePointAt(0)));
    }

    private static List<String> names(Traits traits) {
        return traits.name() == null ? List.of() : Names.parts(traits.name());
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
