package org.livingwell.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

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
    @ValueSource(strings = {"introduce/pl", "status/pl"})
    void whatIsForEverybodyIsThereInTheirLanguage(String path) throws IOException {
        var page = new PageResolver(false).getResource(path, new ClassPathResource("static/"));

        assertThat(page).isNotNull();
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains("<html lang=\"pl\" dir=\"ltr\"", "hreflang=\"pl\" aria-current=\"page\"")
                .contains("name=\"pageLanguage\" value=\"pl\"", "Opuść tę stronę", "tel:999")
                .contains("translated by a machine", "przetłumaczyła maszyna");
        assertThat(new ContentTags().apply(page)).startsWith("W/");
    }

    @Test
    void aQuestionIsAskedInTheirLanguage() throws IOException {
        var page =
                new PageResolver(false).getResource("answer/cy", new ClassPathResource("static/"));

        assertThat(page).isNotNull();
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains("<html lang=\"cy\" dir=\"ltr\"", "hreflang=\"cy\" aria-current=\"page\"")
                .contains("translated by a machine", "Cwestiwn i chi", "Anfon fy ateb", "tel:999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"introduce/xx", "waiting/pl"})
    void aLanguageWeDoNotHaveIsThePageOfWhateverIsNotThere(String path) throws IOException {
        var page = new PageResolver(false).getResource(path, new ClassPathResource("static/"));

        assertThat(page).isNotNull();
        assertThat(page.getFilename()).isEqualTo("index.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.js", "api/people/p", "internal", "actuator/health", "fhir/Task"})
    void filesAndInterfacesAreNoPages(String path) {
        assertThat(PageResolver.looksLikePage(path)).isFalse();
    }
}
