package org.livingwell.intake.arriving.conversation.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.person.domain.ContactWishes;
import org.livingwell.platform.domain.Words;

import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody of the family or network who was there, and what they need themselves.
 *
 * @param introducedBy how to reach them, where they have an introduction of their own
 * @param communicationNeeds their own, whatever the person's are
 * @param keptAsSupporter whether they agree to be; null where they were not asked yet
 * @param ownIntroduction whether they want one; null where they were not asked yet
 */
public record Companion(
        UUID id,
        Words name,
        Words relation,
        Words needs,
        @Nullable ContactWishes introducedBy,
        @Nullable Words communicationNeeds,
        @Nullable OwnAnswer keptAsSupporter,
        @Nullable OwnAnswer ownIntroduction) {

    /** Everything written in words of their own. */
    public Stream<Words> written() {
        return Stream.concat(
                Stream.of(name, relation, needs), Stream.ofNullable(communicationNeeds));
    }

    /** Their name, and who they are to the person where that was said. */
    public Words called() {
        return relation.value().isBlank()
                ? name
                : new Words(name.value() + ", " + relation.value());
    }

    /** What was not asked again stays as they said it. */
    Companion with(Answers said) {
        var contact = said.contact() == null ? introducedBy : said.contact();
        var needed =
                said.communicationNeeds() == null ? communicationNeeds : said.communicationNeeds();
        return new Companion(
                id,
                name,
                relation,
                needs,
                contact,
                needed,
                said.keptAsSupporter() == null ? keptAsSupporter : said.keptAsSupporter(),
                said.ownIntroduction() == null ? ownIntroduction : said.ownIntroduction());
    }

    /** Said by them, and not by whoever brought them. */
    boolean comesForward() {
        return ownIntroduction != null && ownIntroduction.yes() && introducedBy != null;
    }

    /**
     * What they said for themselves, at once or later.
     *
     * @param contact how to reach them, where they want an introduction of their own
     */
    public record Answers(
            @Nullable OwnAnswer keptAsSupporter,
            @Nullable OwnAnswer ownIntroduction,
            @Nullable ContactWishes contact,
            @Nullable Words communicationNeeds) {}
}
