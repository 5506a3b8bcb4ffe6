package org.livingwell.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageResolverTest {

    @ParameterizedTest
    @ValueSource(strings = {"waiting", "people/018f", "introduce", "apis"})
    void anAddressWithoutADotIsAPage(String path) {
        assertThat(PageResolver.looksLikePage(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.js", "api/people/p", "internal", "actuator/health", "fhir/Task"})
    void filesAndInterfacesAreNoPages(String path) {
        assertThat(PageResolver.looksLikePage(path)).isFalse();
    }
}
