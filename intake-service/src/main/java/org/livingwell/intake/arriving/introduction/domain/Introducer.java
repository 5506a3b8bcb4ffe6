package org.livingwell.intake.arriving.introduction.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.util.stream.Stream;

/** Who made an introduction for somebody else; learns only what the person agreed to. */
public record Introducer(Words name, @Nullable Words organisation, @Nullable Words contact) {

    /** What was written in words of their own. */
    Stream<Words> written() {
        return Stream.of(
                        Stream.of(name),
                        Stream.ofNullable(organisation),
                        Stream.ofNullable(contact))
                .flatMap(it -> it);
    }
}
