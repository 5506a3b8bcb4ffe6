package org.livingwell.intake.person.domain;

import org.livingwell.intake.introduction.domain.Introduction;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

/** What somebody may ask for a person. */
public sealed interface PersonCommand {

    record Welcome(Details details, PlaceId place, WorkerId leadWorker, Words leadWorkerName)
            implements PersonCommand {

        public static Welcome of(Introduction.Welcomed introduction) {
            var told = introduction.told();
            return new Welcome(
                    new Details(told.name(), told.contact(), told.communicationNeeds()),
                    told.place(),
                    introduction.by(),
                    introduction.byName());
        }
    }
}
