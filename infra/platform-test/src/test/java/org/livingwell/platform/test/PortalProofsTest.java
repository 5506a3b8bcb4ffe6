package org.livingwell.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the portal promises is named with the test that fails where it is not kept. */
class PortalProofsTest {

    private final Proofs promises = Proofs.of("infra/portal-proofs.md");

    @Test
    void everyTestNamedAsAProofExists() {
        assertThat(promises.rows()).hasSizeGreaterThan(100);
        assertThat(promises.named()).isSubsetOf(Proofs.tests());
    }

    @Test
    void everyPromiseNamesATestAndNotAClassAlone() {
        assertThat(promises.rows())
                .allMatch(
                        it ->
                                Proofs.hasOne(it)
                                        && Proofs.in(it).allMatch(test -> test.contains("#")));
    }
}
