package org.livingwell.intake.people.person.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The introductions in which somebody known came again, and those that were not theirs. */
public record Matches(List<CameAgain> cameAgain, List<GivenBack> givenBack) {

    static Matches none() {
        return new Matches(List.of(), List.of());
    }

    public Optional<CameAgain> of(IntroductionId introduction) {
        return cameAgain.stream().filter(it -> it.introduction().equals(introduction)).findFirst();
    }

    /** How often a worker still has to hear from them how it is. */
    public long unsettled() {
        return cameAgain.stream().filter(it -> !it.settled()).count()
                + givenBack.stream().filter(it -> !it.settled()).count();
    }

    /** What a worker still has to hear from them, of either kind. */
    boolean open(IntroductionId introduction) {
        return cameAgain.stream()
                        .anyMatch(it -> it.introduction().equals(introduction) && !it.settled())
                || givenBack.stream()
                        .anyMatch(it -> it.introduction().equals(introduction) && !it.settled());
    }

    Matches with(CameAgain came) {
        return new Matches(Stream.concat(cameAgain.stream(), Stream.of(came)).toList(), givenBack);
    }

    Matches with(GivenBack back) {
        return new Matches(
                cameAgain.stream()
                        .filter(it -> !it.introduction().equals(back.introduction()))
                        .toList(),
                Stream.concat(givenBack.stream(), Stream.of(back)).toList());
    }

    Matches settled(IntroductionId introduction) {
        return new Matches(
                cameAgain.stream()
                        .map(it -> it.introduction().equals(introduction) ? it.settledNow() : it)
                        .toList(),
                givenBack.stream()
                        .map(it -> it.introduction().equals(introduction) ? it.settledNow() : it)
                        .toList());
    }
}
