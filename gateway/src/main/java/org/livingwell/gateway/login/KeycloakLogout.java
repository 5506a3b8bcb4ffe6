package org.livingwell.gateway.login;

import org.livingwell.gateway.GatewaySettings;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestOperations;

/** Ends a session at Keycloak from here, with no browser and no ID token in an address. */
@Component
class KeycloakLogout {

    private final GatewaySettings settings;
    private final RestOperations keycloak;

    KeycloakLogout(GatewaySettings settings, RestOperations keycloak) {
        this.settings = settings;
        this.keycloak = keycloak;
    }

    /** Whether the session of this token is over now, or was before. */
    boolean ends(String refreshToken) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("client_id", "gateway");
        form.add("client_secret", settings.clientSecret());
        form.add("refresh_token", refreshToken);
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        try {
            keycloak.postForEntity(
                    settings.issuer() + "/protocol/openid-connect/logout",
                    new HttpEntity<>(form, headers),
                    Void.class);
            return true;
        } catch (HttpClientErrorException.BadRequest refused) {
            return refused.getResponseBodyAsString().contains("invalid_grant");
        } catch (RestClientException outOfReach) {
            return false;
        }
    }
}
