package org.livingwell.careplan.story.domain;

import org.livingwell.platform.domain.Ids;

import java.util.UUID;

/** The id each thing told has in a plan, however often it is fetched or heard of. */
public final class ToldIds {

    private ToldIds() {}

    public static UUID introduced(UUID introduction) {
        return Ids.derive("entry", "introduction", introduction);
    }

    public static UUID answered(UUID conversation, String prompt) {
        return Ids.derive("entry", "conversation", conversation, prompt);
    }

    public static UUID askedFor(UUID question) {
        return Ids.derive("entry", "question", question);
    }

    public static UUID listed(UUID conversation, String what, int number) {
        return Ids.derive("entry", "conversation", conversation, what, number);
    }
}
