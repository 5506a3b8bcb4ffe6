package org.livingwell.contact.reaching.reply.domain;

import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;

import java.util.UUID;

/** One reply of one person, however often a provider tells of it; its step has the same id. */
public record ReplyId(UUID value) {

    public static ReplyId of(String provider, String reference, PersonId person) {
        return new ReplyId(Ids.derive("reply", provider, reference, person));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
