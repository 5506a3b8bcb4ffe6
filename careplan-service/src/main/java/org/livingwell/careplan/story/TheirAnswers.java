package org.livingwell.careplan.story;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Agreement;
import org.livingwell.careplan.entry.domain.Audience;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Command.TakeAnswer;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.LookingBack;
import org.livingwell.careplan.entry.domain.Said;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.careplan.entry.domain.Written;
import org.livingwell.careplan.story.domain.Telling;
import org.livingwell.careplan.story.domain.ToldIds;
import org.livingwell.platform.calls.OtherService;
import org.livingwell.platform.calls.OtherServices;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.Aggregate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Instant;

/**
 * Takes what somebody answered, which contact keeps, into their plan: it stands there as their own,
 * and what could have been better is for a lead to answer.
 */
@Component
class TheirAnswers {

    /** On the page they answered on. */
    private enum How {
        GOOD("It has been good", null),
        COULD_BE_BETTER("It could have been better", LookingBack.ABOUT_US);

        private final Words pressed;
        private final @Nullable LookingBack looking;

        How(String pressed, @Nullable LookingBack looking) {
            this.pressed = new Words(pressed);
            this.looking = looking;
        }
    }

    /**
     * @param words null where they wrote none
     * @param heardBy whom they said it to; null where they wrote it themselves
     */
    private record Heard(
            PersonId person,
            How choice,
            @Nullable Words words,
            @Nullable WorkerId heardBy,
            Instant at) {

        private Content content() {
            var text = words == null ? choice.pressed : words;
            return new Content.Reflection(text, choice.looking, null, null);
        }

        private Agreement agreement() {
            return heardBy == null ? new Agreement.OwnWords() : new Agreement.Said(at);
        }
    }

    private final Aggregate<Entry, Entry.Command, Entry.Event> entries;
    private final OtherService contact;

    TheirAnswers(
            Aggregate<Entry, Entry.Command, Entry.Event> entries,
            OtherServices services,
            @Value("${CONTACT_URL:http://localhost:8105}") String url) {
        this.entries = entries;
        contact = services.at("contact", url);
    }

    /** Whether there was one of theirs; throws where contact does not answer. */
    boolean taken(PersonId person, PlaceId place, Telling question) {
        var answer =
                contact.get("/internal/questions/{id}/words", Heard.class, question.id())
                        .filter(it -> it.person().equals(person));
        answer.ifPresent(it -> take(it, place, question));
        return answer.isPresent();
    }

    private void take(Heard it, PlaceId place, Telling question) {
        var id = new EntryId(ToldIds.askedFor(question.id()));
        var said = new Said(it.content(), Voice.PERSON, null, it.heardBy(), it.at());
        var written =
                Written.first(
                        id,
                        it.person(),
                        place,
                        Section.REFLECTIONS,
                        said,
                        question.source(),
                        Audience.TEAM);
        entries.of(id).handle(new TakeAnswer(written, it.agreement()), Cause.of(id.value()));
    }
}
