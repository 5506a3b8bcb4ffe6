package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.arriving.introduction.Introductions.IntroductionWelcomed;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.intake.people.person.domain.PersonCommand.Welcome;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

/** Makes the person of a welcomed introduction; they exist when whoever welcomed is answered. */
@Component
class Welcoming {

    private final KnownPeople people;

    Welcoming(KnownPeople people) {
        this.people = people;
    }

    /** Nothing else ever becomes of a welcome. */
    void follow(Kept<Introduction> introduction, IntroductionWelcomed published, Cause cause) {
        var welcomed = (Welcomed) introduction.state();
        people.handle(welcomed.person(), welcome(welcomed), cause);
    }

    private static Welcome welcome(Welcomed introduction) {
        var told = introduction.told();
        return new Welcome(
                told.details(),
                told.place(),
                introduction.by(),
                introduction.byName(),
                told.reach());
    }
}
