package org.livingwell.contact.reaching.message;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.Choice.Go;
import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.MessageId;
import org.livingwell.contact.reaching.message.domain.SentBy;
import org.livingwell.contact.reaching.provider.Outgoing;
import org.livingwell.contact.team.place.Places;
import org.livingwell.contact.team.place.domain.Settings;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A message as it is read: neutral, in the person's language, from a name that says nothing. */
@Component
class Written {

    /** What all others say where nobody knows who reads it: whoever does learns nothing. */
    static final String FIRST = "first";

    private final Function<PlaceId, Settings> places;
    private final Wordings wordings = Wordings.read();

    @Autowired
    Written(Places places) {
        this(places::of);
    }

    Written(Function<PlaceId, Settings> places) {
        this.places = places;
    }

    /** Empty where it would say nothing without the number to ring, which the place has not. */
    Optional<Outgoing> out(
            Asked asked, PlaceId place, Go go, boolean known, @Nullable Words language) {
        Settings settings = places.apply(place);
        boolean whole = known || Template.of(asked.template()).isForAnybody();
        Map<String, String> words = new HashMap<>();
        if (whole) asked.words().forEach((name, word) -> words.put(name, word.value()));
        if (settings.ringUs() != null) words.put("ring", settings.ringUs());
        var theirs = wordings.of(language);
        boolean unset = go.way() == SentBy.LETTER && !theirs.isPrinted();
        var wording = unset ? wordings.english() : theirs;
        return wording.text(whole ? asked.template() : FIRST, words, settings.zone())
                .map(text -> unset ? text + Wording.IN_ENGLISH : text)
                .map(
                        text ->
                                new Outgoing(
                                        MessageId.of(asked.person(), asked.cause()).value(),
                                        Ways.channel(go.way()),
                                        go.to(),
                                        known ? settings.senderName() : "",
                                        wording.subject(),
                                        text,
                                        Locale.of(wording.code())));
    }
}
