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

    /** Put in other words: what was tried stays tried. */
    default Content after(Content before) {
        return this instanceof Coping it && before instanceof Coping earlier
                ? it.tried(earlier.tries())
                : this;
    }

    /** Of all its words, in whichever of its fields. */
    default int bytes() {
        return switch (this) {
            case Plain(var text) -> bytes(text);
            case Story(var text, var when, var matters) -> bytes(text, when, matters);
            case Strength(var text, var example, var others, _) -> bytes(text, example, others);
            case Coping it -> bytes(it.text, it.when, it.whoHelps, it.insteadOf);
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
