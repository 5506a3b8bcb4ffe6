package org.livingwell.contact.meeting.lunch.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where a lunch is, in words that everybody may read; none of them about a person.
 *
 * @param wayIn which door, which bell
 * @param food what there is to eat
 * @param access whoever uses a wheelchair, needs quiet, brings a dog
 */
public record Venue(
        String name,
        String address,
        @Nullable String wayIn,
        @Nullable String food,
        @Nullable String access) {}
