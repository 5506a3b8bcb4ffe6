package org.livingwell.contact.staying.step;

import org.livingwell.contact.staying.step.domain.Standing;
import org.livingwell.contact.staying.step.domain.Standing.Known;
import org.livingwell.contact.staying.step.domain.Whereabouts.Passed;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.List;

/** From whom to whom somebody was passed on, as far as it is known here. */
@Component
public class PassedOn {

    private final Aggregate<Standing, Standing.Command, Standing.Event> standings;

    PassedOn(Aggregate<Standing, Standing.Command, Standing.Event> standings) {
        this.standings = standings;
    }

    public List<Passed> of(PersonId person) {
        return standings.find(person).orElse(null) instanceof Known known
                ? known.seen().passed()
                : List.of();
    }
}
