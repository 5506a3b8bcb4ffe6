package org.livingwell.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.gateway.GatewaySettings;
import org.livingwell.gateway.OpenRoutes;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class PageHeadersTest {

    @Test
    void anImportMapIsAllowedByTheHashOfExactlyItsText() {
        var hashes =
                ImportMaps.hashes(page("<script type=\"importmap\">{\"imports\":{}}</script>"));

        assertThat(hashes).containsExactly("'sha256-URrTy+Il/Nz0lHojVUx275hWqAWhkSF0VsHbUM4/6Hw='");
    }

    @Test
    void anyOtherInlineScriptStaysForbidden() {
        var hashes = ImportMaps.hashes(page("<script>alert(1)</script>"), page("<p>no map</p>"));

        assertThat(hashes).isEmpty();
    }

    @Test
    void theWholePolicyIsKnown() {
        var policy = PageHeaders.policy(List.of("'sha256-x'"), "https://id.example");

        assertThat(policy)
                .isEqualTo(
                        "default-src 'none'; script-src 'self' 'sha256-x'; style-src 'self';"
                                + " img-src 'self' data:; connect-src 'self'; font-src 'self';"
                                + " form-action 'self' https://id.example; frame-ancestors 'none';"
                                + " base-uri 'none'");
    }

    @Test
    void overHttpsBrowsersAreToldToStayThere() {
        assertThat(headers(false, "/").getHeader("Strict-Transport-Security")).isNotNull();
        assertThat(headers(true, "/").getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void openDataMayBeUsedElsewhere() {
        assertThat(headers(false, "/oruk/services").getHeader("Cross-Origin-Resource-Policy"))
                .isEqualTo("cross-origin");
        assertThat(headers(false, "/api/me").getHeader("Cross-Origin-Resource-Policy"))
                .isEqualTo("same-origin");
    }

    private static MockHttpServletResponse headers(boolean plainHttp, String path) {
        var url = URI.create(plainHttp ? "http://localhost" : "https://wells.example");
        var key = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
        var settings = new GatewaySettings(url, url, "s", key, List.of(), plainHttp, Map.of());
        var response = new MockHttpServletResponse();
        new PageHeaders(settings, new OpenRoutes(), List.of())
                .writeHeaders(new MockHttpServletRequest("GET", path), response);
        return response;
    }

    private static ByteArrayResource page(String html) {
        return new ByteArrayResource(html.getBytes(StandardCharsets.UTF_8));
    }
}
