package org.livingwell.platform.people;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.BeforeParking;

import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Who may reach somebody is in doubt while an event is parked that says so: it may have shut out
 * whoever the service still believes to be let in.
 */
public final class Doubts implements BeforeParking {

    private static final Pattern SUBJECT =
            Pattern.compile("(person|worker)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final PersonRefs people;
    private final WorkerRefs workers;

    public Doubts(PersonRefs people, WorkerRefs workers) {
        this.people = people;
        this.workers = workers;
    }

    /** A glass or a joining that is not heard of lets nobody in and leaves no doubt. */
    @Override
    public void parking(String listener, Function<String, @Nullable String> header) {
        var subject = SUBJECT.matcher(String.valueOf(header.apply("ce_subject")));
        if (!subject.matches()) return;
        String type = String.valueOf(header.apply("ce_type"));
        String number = String.valueOf(header.apply("ce_sequence"));
        long sequence = NUMBER.matcher(number).matches() ? Long.parseLong(number) : Long.MAX_VALUE;
        boolean person = subject.group(1).equals("person");
        if (person && listener.endsWith(".people")) {
            people.doubt(PersonId.of(subject.group(2)), type, sequence);
        } else if (!person && listener.endsWith(".staff") && !type.contains("WorkerJoined")) {
            workers.doubt(new WorkerId(UUID.fromString(subject.group(2))), sequence);
        }
    }
}
