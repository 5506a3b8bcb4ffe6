package org.livingwell.careplan.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Ahead;
import org.livingwell.careplan.entry.domain.Circle;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.CopingWay;
import org.livingwell.careplan.entry.domain.FiveWays;
import org.livingwell.careplan.entry.domain.GiftKind;
import org.livingwell.careplan.entry.domain.Giving;
import org.livingwell.careplan.entry.domain.HowOften;
import org.livingwell.careplan.entry.domain.LifeArea;
import org.livingwell.careplan.entry.domain.Line;
import org.livingwell.careplan.entry.domain.LookingBack;
import org.livingwell.careplan.entry.domain.Relation;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.entry.domain.Stage;
import org.livingwell.careplan.entry.domain.SupportKind;
import org.livingwell.careplan.entry.domain.Tries;
import org.livingwell.careplan.entry.domain.Wanted;
import org.livingwell.careplan.entry.domain.WellbeingKind;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.web.InvalidInputException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
        @Nullable @Valid CopingText coping,
        @Nullable @Valid RelationshipText relationship,
        @Nullable @Valid FutureText future,
        @Nullable @Valid ReflectionText reflection,
        @Nullable @Valid SupportText support,
        @Nullable @Valid WellbeingText wellbeing) {

    private static final int MOST_YEARS = 1;

    /** In days: what is done at once is done by then. */
    private static final int AT_ONCE = 30;

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
     * @param needs what they need themselves
     */
    record RelationshipText(
            @Nullable Relation relation,
            @Nullable Circle circle,
            @Nullable Line line,
            @Nullable Giving giving,
            @Nullable @Size(max = 2_000) String needs) {}

    record FutureText(
            @Nullable LifeArea lifeArea,
            @Nullable @Size(max = 2_000) String goodYear,
            @Nullable @Size(max = 2_000) String skills,
            @Nullable @Size(max = 2_000) String toTry,
            @Nullable Stage stage,
            @Nullable @Valid AtWorkText atWork) {}

    /**
     * @param atOnce what is done about it now
     * @param on by when
     */
    record ReflectionText(
            @Nullable LookingBack looking,
            @Nullable @Size(max = 2_000) String atOnce,
            @Nullable LocalDate on) {

        @AssertTrue(message = "Say what is done about it and by when, or leave both out")
        boolean isSeenTo() {
            return (Words.of(atOnce) == null) == (on == null);
        }
    }

    /**
     * @param wanted what they want from it
     * @param stage where it stands
     * @param going how it is going
     */
    record SupportText(
            @Nullable SupportKind kind,
            @Nullable @Size(max = 2_000) String wanted,
            @Nullable Stage stage,
            @Nullable @Size(max = 2_000) String questions,
            @Nullable @Size(max = 2_000) String going,
            @Nullable LocalDate reviewOn) {}

    record WellbeingText(
            @Nullable WellbeingKind kind,
            @Nullable FiveWays fiveWays,
            @Nullable HowOften often,
            @Nullable @Size(max = 2_000) String since) {}

    /**
     * @param before what is planned for as it stands; null where nothing is
     * @throws InvalidInputException where a step would follow on a day that is over, or so far away
     *     that nobody would miss them until then, and that was not so before
     */
    void mustPlanFrom(LocalDate today, @Nullable LocalDate before) {
        var year = today.plusYears(MOST_YEARS);
        if (support != null) {
            mustPlan("support.reviewOn", support.reviewOn(), before, today, year, "one year");
        }
        if (future != null && future.atWork() != null) {
            var work = future.atWork();
            work.mustBeOver(today);
            work.mustBeWork(today);
            mustPlan("future.atWork.reviewOn", work.reviewOn(), before, today, year, "one year");
        }
        if (reflection != null) {
            var last = today.plusDays(AT_ONCE);
            mustPlan("reflection.on", reflection.on(), before, today, last, "30 days");
        }
    }

    /**
     * @param before where it stands; null where that was not said
     * @throws InvalidInputException where it is said to be asked for, and nobody was asked
     */
    void mustBeAsked(@Nullable Stage before) {
        boolean help = support != null && support.stage() == Stage.ASKED;
        boolean ahead = future != null && future.stage() == Stage.ASKED;
        if (before == Stage.ASKED || !help && !ahead) return;
        throw new InvalidInputException(
                help ? "entry.support.stage" : "entry.future.stage",
                "not-asked",
                "Choose something else and save, then press that it is wanted, so that the team is"
                        + " asked");
    }

    private static void mustPlan(
            String field,
            @Nullable LocalDate on,
            @Nullable LocalDate before,
            LocalDate today,
            LocalDate last,
            String within) {
        if (on == null || on.equals(before)) return;
        if (!on.isBefore(today) && !on.isAfter(last)) return;
        throw new InvalidInputException(
                "entry." + field, "date-over", "Choose a day from today on, within " + within);
    }

    /**
     * @param step the id of the step that may follow
     * @param owner who sees to it; null while it is the whole team
     * @throws InvalidInputException where something is asked in another section
     */
    Content content(UUID step, @Nullable WorkerId owner) {
        mustBelong("story", story, Section.STORY);
        mustBelong("strength", strength, Section.STRENGTHS);
        mustBelong("coping", coping, Section.COPING);
        mustBelong("relationship", relationship, Section.RELATIONSHIPS);
        mustBelong("future", future, Section.FUTURE);
        mustBelong("reflection", reflection, Section.REFLECTIONS);
        mustBelong("support", support, Section.SUPPORT);
        mustBelong("wellbeing", wellbeing, Section.WELLBEING);
        var words = new Words(text.strip());
        return switch (section) {
            case STORY -> story(words);
            case STRENGTHS -> strength(words);
            case COPING -> coping(words);
            case RELATIONSHIPS -> relationship(words);
            case FUTURE -> future(words, step, owner);
            case REFLECTIONS -> reflection(words, step, owner);
            case SUPPORT -> support(words);
            case WELLBEING -> wellbeing(words);
            case GOALS, SAFETY_PLAN -> new Content.Plain(words);
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

    private Content relationship(Words words) {
        return relationship == null
                ? new Content.Relationship(words, null, null, null, null, null, null)
                : new Content.Relationship(
                        words,
                        relationship.relation(),
                        relationship.circle(),
                        relationship.line(),
                        relationship.giving(),
                        Words.of(relationship.needs()),
                        null);
    }

    private Content future(Words words, UUID step, @Nullable WorkerId owner) {
        return future == null
                ? new Wanted.Future(words, null, null, null, null, null, null)
                : new Wanted.Future(
                        words,
                        future.lifeArea(),
                        Words.of(future.goodYear()),
                        Words.of(future.skills()),
                        Words.of(future.toTry()),
                        future.stage(),
                        future.atWork() == null ? null : future.atWork().content(step, owner));
    }

    private Content reflection(Words words, UUID step, @Nullable WorkerId owner) {
        if (reflection == null) return new Content.Reflection(words, null, null, null);
        var on = reflection.on();
        return new Content.Reflection(
                words,
                reflection.looking(),
                Words.of(reflection.atOnce()),
                on == null ? null : Ahead.of(step, Ahead.Kind.PUT_RIGHT, owner, on));
    }

    private Content support(Words words) {
        return support == null
                ? new Wanted.Support(words, null, null, null, null, null, null)
                : new Wanted.Support(
                        words,
                        support.kind(),
                        Words.of(support.wanted()),
                        support.stage(),
                        Words.of(support.questions()),
                        Words.of(support.going()),
                        support.reviewOn());
    }

    private Content wellbeing(Words words) {
        return wellbeing == null
                ? new Content.Wellbeing(words, null, null, null, null, List.of())
                : new Content.Wellbeing(
                        words,
                        wellbeing.kind(),
                        wellbeing.fiveWays(),
                        wellbeing.often(),
                        Words.of(wellbeing.since()),
                        List.of());
    }

    private void mustBelong(String field, @Nullable Record value, Section where) {
        if (value == null || section == where) return;
        throw new InvalidInputException(
                field, "other-section", "This is not asked in the section you chose");
    }
}
