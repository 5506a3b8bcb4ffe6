package org.livingwell.careplan.sharing;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.events.BeforeParking;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.people.PersonRefs;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What may end what somebody shares and is parked, or waits to be tried again: nothing is shown in
 * spite of it but what the person said yes to when that was known already.
 */
@Component
class Unheard implements BeforeParking {

    private static final Set<String> LISTENERS = Set.of("careplan.never", "careplan.sharing");
    private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern PERSON =
            Pattern.compile("(?:(?:person|contact-rules)/)?(" + UUID + ")");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final PersonRefs people;

    Unheard(PersonRefs people) {
        this.people = people;
    }

    /** That somebody may sign in from now on shows them nothing yet, and leaves no doubt. */
    @Override
    public void parking(String listener, Function<String, @Nullable String> header) {
        String type = String.valueOf(header.apply("ce_type"));
        if (!LISTENERS.contains(listener) || type.contains("SupporterAccountOpened")) return;
        String subject = String.valueOf(header.apply("ce_subject"));
        String number = String.valueOf(header.apply("ce_sequence"));
        long sequence = NUMBER.matcher(number).matches() ? Long.parseLong(number) : Long.MAX_VALUE;
        person(String.valueOf(header.apply("ce_person")))
                .or(() -> person(subject))
                .ifPresent(it -> people.miss(it, what(type, subject), sequence));
    }

    @Override
    public void waiting(String listener, Function<String, @Nullable String> header) {
        parking(listener, header);
    }

    /** What is not heard at this moment, each with its number. */
    List<String> of(PersonId person) {
        return people.missed(person).entrySet().stream()
                .map(it -> it.getKey() + "." + it.getValue())
                .sorted()
                .toList();
    }

    /** Whether one like it that came before is not heard. */
    boolean isBefore(EventContext context) {
        Map<String, Long> missed = people.missed(context.about());
        Long sequence = missed.get(what(context.type(), context.subject()));
        return sequence != null && sequence < context.sequence();
    }

    void heard(EventContext context) {
        people.hear(context.about(), what(context.type(), context.subject()), context.sequence());
    }

    private static Optional<PersonId> person(String said) {
        var person = PERSON.matcher(said);
        return person.matches() ? Optional.of(PersonId.of(person.group(1))) : Optional.empty();
    }

    private static String what(String type, String subject) {
        return (type + "-" + subject).replaceAll("[^A-Za-z0-9]", "-");
    }
}
