package org.livingwell.platform.people;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.events.BeforeParking;

import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Who may reach somebody is in doubt while an event is parked that says so: it may have shut out
 * whoever the service still believes to be let in.
 */
public final class Doubts implements BeforeParking {

    private static final Pattern PERSON = Pattern.compile("person/([0-9a-f-]{36})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final PersonRefs people;

    public Doubts(PersonRefs people) {
        this.people = people;
    }

    /** A glass that is not heard of lets nobody in and leaves no doubt. */
    @Override
    public void parking(String listener, Function<String, @Nullable String> header) {
        if (!listener.endsWith(".people")) return;
        var person = PERSON.matcher(String.valueOf(header.apply("ce_subject")));
        if (!person.matches()) return;
        String sequence = String.valueOf(header.apply("ce_sequence"));
        people.doubt(
                PersonId.of(person.group(1)),
                String.valueOf(header.apply("ce_type")),
                NUMBER.matcher(sequence).matches() ? Long.parseLong(sequence) : Long.MAX_VALUE);
    }
}
