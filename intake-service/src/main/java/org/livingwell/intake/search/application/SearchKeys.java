package org.livingwell.intake.search.application;

import org.livingwell.intake.introduction.domain.BirthDate;
import org.livingwell.intake.search.domain.Traits;
import org.livingwell.platform.domain.PlaceId;
import org.springframework.stereotype.Component;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys somebody is found by: hashes that stand beside what is sealed. None is made of a birth
 * date alone, of a name as it is written, or of where somebody lives.
 */
@Component
public class SearchKeys {

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
    List<String> slipsOf(PlaceId place, Traits traits) {
        List<Plain> keys = new ArrayList<>(plain(traits));
        List<String> names = names(traits);
        if (traits.birthDate() != null && !names.isEmpty()) {
            List<LocalDate> dates = new ArrayList<>(List.of(traits.birthDate().value()));
            swapped(traits.birthDate()).ifPresent(dates::add);
            for (LocalDate date : dates) {
                keys.add(birth(date, names.getFirst()));
                keys.add(birth(date, names.getLast()));
            }
        }
        return hashed(place, keys);
    }

    static Optional<LocalDate> swapped(BirthDate date) {
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
        return Stream.of(
                        Optional.ofNullable(traits.phone())
                                .flatMap(Phones::line)
                                .map(it -> new Plain("phone", it)),
                        Optional.ofNullable(traits.email())
                                .map(it -> new Plain("email", lower(it.value()))),
                        Optional.of(names)
                                .filter(it -> !it.isEmpty())
                                .map(SearchKeys::firstAndLast),
                        Optional.ofNullable(traits.birthDate())
                                .filter(_ -> !names.isEmpty())
                                .map(it -> birth(it.value(), names.getLast())),
                        home(traits))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Plain> home(Traits traits) {
        if (traits.postcode() == null || traits.birthDate() == null) return Optional.empty();
        String postcode = lower(traits.postcode().value()).replace(" ", "");
        return Optional.of(new Plain("home", postcode + traits.birthDate().value().getYear()));
    }

    /** Middle names come and go, so they are left out. */
    private static Plain firstAndLast(List<String> names) {
        List<String> two = List.of(names.getFirst(), names.getLast());
        return new Plain("names", Names.sortedSounds(two));
    }

    /** The family name stands last, as far as anybody can know. */
    private static Plain birth(LocalDate date, String family) {
        return new Plain("birth", date + Character.toString(Names.sound(family).codePointAt(0)));
    }

    private static List<String> names(Traits traits) {
        return traits.name() == null ? List.of() : Names.parts(traits.name());
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
