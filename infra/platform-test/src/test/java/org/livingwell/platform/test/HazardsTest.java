package org.livingwell.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A hazard whose proof was renamed or removed is one nobody watches any more. */
class HazardsTest {

    private final Proofs hazards = Proofs.of("infra/adr/hazards.md");

    @Test
    void everyTestNamedAsAProofExists() {
        assertThat(hazards.rows()).hasSizeGreaterThan(30);
        assertThat(hazards.named()).isSubsetOf(Proofs.tests());
    }

    @Test
    void everyHazardHasAProofOrSaysWhatBringsIt() {
        assertThat(hazards.rows())
                .allMatch(it -> Proofs.hasOne(it) || it.contains("not built yet: "));
    }

    @Test
    void aProofThatDoesNotExistWouldBeFound() {
        var planted =
                Proofs.in("| 1 | x | 1 | x | `NoSuchHazardTest`, `HazardsTest#noSuchMethod` |");

        assertThat(planted).hasSize(2).noneMatch(Proofs.tests()::contains);
    }
}
