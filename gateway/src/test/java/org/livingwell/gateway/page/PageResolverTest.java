package org.livingwell.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;

class PageResolverTest {

    @ParameterizedTest
    @ValueSource(strings = {"waiting", "people/018f", "introduce", "apis"})
    void anAddressWithoutADotIsAPage(String path) {
        assertThat(PageResolver.looksLikePage(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kit", "kit.html", "kit/page.js"})
    void theKitIsShownOnOnesOwnMachineAndNowhereElse(String path) throws IOException {
        var pages = new ClassPathResource("static/");

        assertThat(new PageResolver(true).getResource(path, pages)).isNotNull();
        assertThat(new PageResolver(false).getResource(path, pages)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.js", "api/people/p", "internal", "actuator/health", "fhir/Task"})
    void filesAndInterfacesAreNoPages(String path) {
        assertThat(PageResolver.looksLikePage(path)).isFalse();
    }
}
