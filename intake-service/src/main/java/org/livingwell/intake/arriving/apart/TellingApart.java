package org.livingwell.intake.arriving.apart;

import org.livingwell.intake.arriving.apart.domain.Apart;
import org.livingwell.intake.arriving.apart.domain.ApartEvent;
import org.livingwell.intake.arriving.apart.domain.ApartRules;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

/** Remembers who was said not to be whom. */
@Component
public class TellingApart {

    private final AggregateStore<Apart, ApartEvent> apart;

    TellingApart(AggregateStore<Apart, ApartEvent> apart) {
        this.apart = apart;
    }

    public void say(PersonId introduced, ApartEvent wanted, Cause cause) {
        apart.handle(introduced, cause, it -> ApartRules.decide(it, wanted));
    }

    public Apart of(PersonId introduced) {
        return apart.find(introduced).orElseGet(Apart.None::new);
    }
}
