package org.livingwell.careplan.story.domain;

import org.livingwell.careplan.entry.domain.Source;
import org.livingwell.careplan.entry.domain.Source.Kind;

import java.util.UUID;

/** An occasion in another context on which something was told, where its words lie. */
public record Telling(Kind kind, UUID id, boolean urgent) {

    public static Telling introduction(UUID id, boolean urgent) {
        return new Telling(Kind.INTRODUCTION, id, urgent);
    }

    public static Telling conversation(UUID id) {
        return new Telling(Kind.CONVERSATION, id, false);
    }

    public static Telling answer(UUID question) {
        return new Telling(Kind.QUESTION, question, false);
    }

    public Source source() {
        return new Source(kind, id);
    }
}
