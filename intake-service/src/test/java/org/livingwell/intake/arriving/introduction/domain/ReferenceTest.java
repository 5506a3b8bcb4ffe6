package org.livingwell.intake.arriving.introduction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.people.person.domain.IntroductionId;

import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ReferenceTest {

    @Test
    void aReferenceIsEasilySpoken() {
        var id = new IntroductionId(UUID.fromString("0b7f4c0e-8d3a-8a55-9a51-6f3b2f6f0c11"));

        var reference = Reference.of(id);

        assertThat(reference.value()).matches("[2-9A-HJ-NP-TV-Z]{4}-[2-9A-HJ-NP-TV-Z]{4}");
    }

    @Test
    void aReferenceFollowsFromItsIntroduction() {
        var random = new Random(7);
        var ids =
                Stream.generate(() -> new IntroductionId(new UUID(0, random.nextLong())))
                        .limit(1000)
                        .toList();

        var references = ids.stream().map(Reference::of).collect(Collectors.toSet());

        assertThat(references).hasSize(1000);
        assertThat(references).contains(Reference.of(ids.getFirst()));
    }

    @Test
    void aReferenceIsReadHoweverItIsSpelt() {
        var reference = Reference.of(new IntroductionId(new UUID(0, 4711)));
        String spelt = reference.value().toLowerCase(Locale.ROOT).replace("-", "  ");

        assertThat(Reference.read(spelt)).contains(reference);
        assertThat(Reference.read(spelt.replace('q', '0').replace('l', '1'))).contains(reference);
        assertThat(Reference.read(spelt.replace('q', 'o').replace('l', 'i'))).contains(reference);
    }

    @Test
    void aSlipIsNoticedByTheCheckCharacter() {
        String right = Reference.of(new IntroductionId(new UUID(0, 4711))).value();

        for (int i = 0; i < right.length(); i++) {
            if (right.charAt(i) == '-') continue;
            char other = right.charAt(i) == '7' ? '8' : '7';
            String slip = right.substring(0, i) + other + right.substring(i + 1);
            assertThat(Reference.read(slip)).as("a slip at %d", i).isEmpty();
        }
        assertThat(Reference.read("")).isEmpty();
        assertThat(Reference.read("أمارا")).isEmpty();
        assertThat(Reference.read("K7MR-4T2X-1")).isEmpty();
    }
}
