package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/**
 * What was said, by whom and when.
 *
 * @param who what whoever said it is called, where it was not the person and is known
 * @param by whoever of the team wrote it down here
 */
public record Said(
        Content content, Voice voice, @Nullable Words who, @Nullable WorkerId by, Instant at) {

    static Said of(Content content, Party party, Instant now) {
        return switch (party) {
            case Party.Themselves _ -> new Said(content, Voice.PERSON, null, null, now);
            case Party.OfTheTeam(var worker, _) ->
                    new Said(content, Voice.WORKER, null, worker, now);
        };
    }

    Said in(Voice heard) {
        return new Said(content, heard, who, by, at);
    }

    Said with(Content now) {
        return new Said(now, voice, who, by, at);
    }
}
