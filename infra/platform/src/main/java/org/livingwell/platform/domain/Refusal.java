package org.livingwell.platform.domain;

/** Why a command was not carried out: a stable code and a sentence a person can act on. */
public record Refusal(String code, String sentence, Kind kind) {

    /** What a refusal means to whoever asked, whatever way they asked. */
    public enum Kind {
        /** Not as things stand. */
        CONFLICT,
        /** There is nothing, or nothing the caller may learn of. */
        NOT_FOUND,
        /** There is nothing, or nothing any more, which ends whatever another service wants. */
        GONE,
        /** Somebody changed it since the caller saw it. */
        CHANGED,
        /** The caller has to say what they saw. */
        UNSEEN,
        /** Not by this caller. */
        NOT_ALLOWED,
        /** The same key with something else. */
        REUSED,
        /** More than fits. */
        TOO_LARGE
    }

    public static final Refusal NOT_FOUND =
            new Refusal("not-found", "There is nothing here", Kind.NOT_FOUND);

    /**
     * What another service is told that asks: a path this release does not have yet is not found
     * either, and must end nothing.
     */
    public static final Refusal NOTHING_HERE =
            new Refusal("nothing-here", "There is nothing here, or nothing any more", Kind.GONE);

    public static final Refusal CHANGED =
            new Refusal(
                    "changed-meanwhile",
                    "Someone else has changed this since you opened it; look at it again",
                    Kind.CHANGED);

    /** Not as things stand. */
    public Refusal(String code, String sentence) {
        this(code, sentence, Kind.CONFLICT);
    }
}
