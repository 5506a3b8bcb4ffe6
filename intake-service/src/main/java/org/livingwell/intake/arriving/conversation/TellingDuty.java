package org.livingwell.intake.arriving.conversation;

import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.intake.arriving.conversation.domain.Occasion;
import org.livingwell.intake.team.duty.OnDuty;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.Words;
import org.springframework.stereotype.Component;

import java.util.stream.Stream;

/**
 * Tells whoever is on duty, once a conversation and day, where what is typed says that somebody
 * needs a human today. Asked before it is kept, so that a process that dies told too often.
 */
@Component
class TellingDuty {

    private final OnDuty duty;
    private final Places places;

    TellingDuty(OnDuty duty, Places places) {
        this.duty = duty;
        this.places = places;
    }

    /**
     * @return whether whoever wrote it is shown help first
     */
    boolean helpFirst(ConversationId id, Occasion occasion, Stream<Words> written) {
        Place place = places.find(occasion.place()).orElseThrow();
        if (!place.tells(written)) return false;
        String page = "/people/" + occasion.person() + "/conversations/" + id;
        duty.once(place.id(), id.value(), places.today(place), page);
        return true;
    }
}
