package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.nio.charset.StandardCharsets;

/** What an entry says: each section has fields of its own, beside the words. */
public sealed interface Content {

    Words text();

    /** In a section that asks for words alone, or as it was told elsewhere. */
    record Plain(Words text) implements Content {}

    /**
     * @param when it was, in their own words
     * @param matters most about it
     */
    record Story(Words text, @Nullable Words when, @Nullable Words matters) implements Content {}

    /**
     * @param othersSay about it
     * @param gift what kind it is, where they would like to give it to others
     */
    record Strength(
            Words text,
            @Nullable Words anExample,
            @Nullable Words othersSay,
            @Nullable GiftKind gift)
            implements Content {}

    /**
     * @param text what they do
     * @param when feelings, thoughts or situations, in their own words
     */
    record Coping(
            Words text,
            @Nullable Words when,
            @Nullable Words whoHelps,
            @Nullable CopingWay way,
            @Nullable Words insteadOf,
            Tries tries)
            implements Content {

        Coping tried(Tries now) {
            return new Coping(text, when, whoHelps, way, insteadOf, now);
        }
    }

    /**
     * @param text who it is
     * @param needs what they need themselves
     * @param asking where they are to be asked whether they want support; null where not
     */
    record Relationship(
            Words text,
            @Nullable Relation relation,
            @Nullable Circle circle,
            @Nullable Line line,
            @Nullable Giving giving,
            @Nullable Words needs,
            @Nullable Ahead asking)
            implements Content {

        Relationship asking(@Nullable Ahead now) {
            return new Relationship(text, relation, circle, line, giving, needs, now);
        }

        boolean isSomebody() {
            return relation == null || relation == Relation.PERSON;
        }
    }

    /**
     * @param text what they want
     * @param toTry what they would like to try
     */
    record Future(
            Words text,
            @Nullable LifeArea lifeArea,
            @Nullable Words goodYear,
            @Nullable Words skills,
            @Nullable Words toTry)
            implements Content {}

    /**
     * @param atOnce what is done about it now; with who sees to it by when
     */
    record Reflection(
            Words text,
            @Nullable LookingBack looking,
            @Nullable Words atOnce,
            @Nullable Ahead puttingRight)
            implements Content {

        /** The same step, while it is due on the same day. */
        private Reflection keeping(Reflection earlier) {
            var before = earlier.puttingRight;
            return before == null
                            || puttingRight == null
                            || !before.due().equals(puttingRight.due())
                    ? this
                    : new Reflection(text, looking, atOnce, before);
        }
    }

    /** Put in other words: what was tried stays tried, and what is ahead stays ahead. */
    default Content after(Content before) {
        if (this instanceof Coping it && before instanceof Coping earlier) {
            return it.tried(earlier.tries());
        }
        if (this instanceof Relationship it && before instanceof Relationship earlier) {
            return it.asking(it.isSomebody() ? earlier.asking() : null);
        }
        return this instanceof Reflection it && before instanceof Reflection earlier
                ? it.keeping(earlier)
                : this;
    }

    /** Null where nothing follows from it. */
    default @Nullable Ahead ahead() {
        return switch (this) {
            case Relationship it -> it.asking();
            case Reflection it -> it.puttingRight();
            case Plain _, Story _, Strength _, Coping _, Future _ -> null;
        };
    }

    /** Of all its words, in whichever of its fields. */
    default int bytes() {
        return switch (this) {
            case Plain(var text) -> bytes(text);
            case Story(var text, var when, var matters) -> bytes(text, when, matters);
            case Strength(var text, var example, var others, _) -> bytes(text, example, others);
            case Coping it -> bytes(it.text, it.when, it.whoHelps, it.insteadOf);
            case Relationship it -> bytes(it.text, it.needs);
            case Future it -> bytes(it.text, it.goodYear, it.skills, it.toTry);
            case Reflection it -> bytes(it.text, it.atOnce);
        };
    }

    static int bytes(@Nullable Words... all) {
        int bytes = 0;
        for (Words it : all) {
            if (it != null) bytes += it.value().getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes;
    }
}
