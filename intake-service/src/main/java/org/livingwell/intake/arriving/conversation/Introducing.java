package org.livingwell.intake.arriving.conversation;

import org.livingwell.intake.arriving.conversation.Conversations.CompanionCameForward;
import org.livingwell.intake.arriving.conversation.domain.Companion;
import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Begun;
import org.livingwell.intake.arriving.conversation.domain.Occasion;
import org.livingwell.intake.arriving.introduction.Promises;
import org.livingwell.intake.arriving.introduction.domain.By;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Told;
import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.intake.people.person.domain.ContactWishes;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.people.person.domain.PersonCommand.LinkSupporter;
import org.livingwell.intake.people.person.domain.Reach;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

/**
 * Introduces a companion who said that they want it, in their own right, with their own words and
 * nothing of whoever they came with: at once, and again by intake's own topic.
 */
@Component
class Introducing {

    private final Aggregate<Introduction, Introduction.Command, Introduction.Event> introductions;
    private final KnownPeople people;
    private final Promises promises;

    Introducing(
            Aggregate<Introduction, Introduction.Command, Introduction.Event> introductions,
            KnownPeople people,
            Promises promises) {
        this.introductions = introductions;
        this.people = people;
        this.promises = promises;
    }

    void follow(Kept<Conversation> conversation, CompanionCameForward forward, Cause cause) {
        if (!(conversation.state() instanceof Begun it)) return;
        it.said()
                .companion(forward.companion())
                .ifPresent(companion -> introduce(companion, it.occasion(), cause));
    }

    private void introduce(Companion companion, Occasion occasion, Cause cause) {
        ContactWishes contact = companion.introducedBy();
        if (contact == null || people.known(occasion.person()).isEmpty()) return;
        PlaceId place = occasion.place();
        var told =
                new Told(
                        new PersonId(Ids.derive("person", cause.id())),
                        place,
                        By.SELF,
                        companion.name(),
                        contact,
                        companion.needs(),
                        companion.communicationNeeds(),
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        Reach.open());
        var id = new IntroductionId(Ids.derive("introduction", cause.id()));
        introductions.of(id).handle(promises.introduce(told), cause);
        people.handle(occasion.person(), new LinkSupporter(id), cause);
    }
}
