package org.livingwell.careplan.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.CopingWay;
import org.livingwell.careplan.entry.domain.GiftKind;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.entry.domain.Tries;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.web.InvalidInputException;

/**
 * What somebody writes under a section, and what this section asks beside the words.
 *
 * @param story in the section of that name, as each of the others is in its own
 */
record EntryText(
        @NotNull(message = "Choose a section") Section section,
        @NotBlank(message = "Write something") String text,
        @Nullable @Valid StoryText story,
        @Nullable @Valid StrengthText strength,
        @Nullable @Valid CopingText coping) {

    record StoryText(
            @Nullable @Size(max = 2_000) String when,
            @Nullable @Size(max = 2_000) String matters) {}

    /**
     * @param gift where they would like to give it to others
     */
    record StrengthText(
            @Nullable @Size(max = 2_000) String anExample,
            @Nullable @Size(max = 2_000) String othersSay,
            @Nullable GiftKind gift) {}

    record CopingText(
            @Nullable @Size(max = 2_000) String when,
            @Nullable @Size(max = 2_000) String whoHelps,
            @Nullable CopingWay way,
            @Nullable @Size(max = 2_000) String insteadOf) {}

    /**
     * @throws InvalidInputException where something is asked in another section
     */
    Content content() {
        mustBelong("story", story, Section.STORY);
        mustBelong("strength", strength, Section.STRENGTHS);
        mustBelong("coping", coping, Section.COPING);
        var words = new Words(text.strip());
        return switch (section) {
            case STORY -> story(words);
            case STRENGTHS -> strength(words);
            case COPING -> coping(words);
            case SUPPORT, RELATIONSHIPS, FUTURE, WELLBEING, REFLECTIONS, GOALS, SAFETY_PLAN ->
                    new Content.Plain(words);
        };
    }

    private Content story(Words words) {
        return story == null
                ? new Content.Story(words, null, null)
                : new Content.Story(words, Words.of(story.when()), Words.of(story.matters()));
    }

    private Content strength(Words words) {
        return strength == null
                ? new Content.Strength(words, null, null, null)
                : new Content.Strength(
                        words,
                        Words.of(strength.anExample()),
                        Words.of(strength.othersSay()),
                        strength.gift());
    }

    private Content coping(Words words) {
        return coping == null
                ? new Content.Coping(words, null, null, null, null, Tries.NONE)
                : new Content.Coping(
                        words,
                        Words.of(coping.when()),
                        Words.of(coping.whoHelps()),
                        coping.way(),
                        Words.of(coping.insteadOf()),
                        Tries.NONE);
    }

    private void mustBelong(String field, @Nullable Record value, Section where) {
        if (value == null || section == where) return;
        throw new InvalidInputException(
                field, "other-section", "This is not asked in the section you chose");
    }
}
