package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.UUID;

/** What somebody may want, so that a worker talks with them about it. */
public sealed interface Wanted extends Content {

    @Nullable Stage stage();

    Wanted at(Stage now);

    /** Whether it says of what kind it is, so that others know. */
    boolean hasKind();

    /**
     * Getting help.
     *
     * @param text what it is
     * @param wanted what they want from it
     * @param stage where it stands
     * @param questions to ask
     * @param going how it is going
     * @param reviewOn when it is looked at together
     */
    record Support(
            Words text,
            @Nullable SupportKind kind,
            @Nullable Words wanted,
            @Nullable Stage stage,
            @Nullable Words questions,
            @Nullable Words going,
            @Nullable LocalDate reviewOn)
            implements Wanted {

        @Override
        public Support at(Stage now) {
            return new Support(text, kind, wanted, now, questions, going, reviewOn);
        }

        @Override
        public boolean hasKind() {
            return kind != null;
        }

        Support reviewedAgainOn(LocalDate day) {
            return new Support(text, kind, wanted, stage, questions, going, day);
        }
    }

    /**
     * @param text what they want
     * @param toTry what they would like to try
     * @param stage where it stands
     * @param atWork what makes it go well where they work; null where nothing was said of it
     */
    record Future(
            Words text,
            @Nullable LifeArea lifeArea,
            @Nullable Words goodYear,
            @Nullable Words skills,
            @Nullable Words toTry,
            @Nullable Stage stage,
            @Nullable AtWork atWork)
            implements Wanted {

        @Override
        public Future at(Stage now) {
            return new Future(text, lifeArea, goodYear, skills, toTry, now, atWork);
        }

        @Override
        public Content seenTo(UUID step) {
            return atWork == null ? this : with(atWork.seenTo(step));
        }

        /** Null where they are not at work, as far as they said, or not any more. */
        @Nullable LocalDate atWorkSince() {
            if (isOver() || atWork == null || atWork.job() == null) return null;
            return atWork.job().since();
        }

        /** Nobody is met there any more; where no job is named yet, it may be ahead. */
        boolean isOver() {
            boolean ended = atWork != null && atWork.job() != null && !atWork.job().goesOn();
            return ended || stage != null && stage.isOver();
        }

        Future with(AtWork now) {
            return new Future(text, lifeArea, goodYear, skills, toTry, stage, now);
        }

        @Override
        public Content after(Content before) {
            if (!(before instanceof Future earlier) || earlier.atWork == null) return this;
            var now = atWork == null && earlier.atWork.isMet() ? AtWork.NOTHING : atWork;
            return now == null ? this : with(now.after(earlier.atWork));
        }

        @Override
        public boolean hasKind() {
            return lifeArea != null;
        }
    }
}
