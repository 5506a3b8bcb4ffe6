package org.livingwell.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Mints the tokens Keycloak would, and those it never would, for tests without Keycloak. */
public final class TestIssuer {

    private static final String PEOPLE = "living-well";
    private static final RSAKey KEY = key();
    private static final RSAKey STRANGERS_KEY = key();
    private static final Map<String, String> SIGNED = new ConcurrentHashMap<>();

    /** Longer than any run: a test keeps a token in a constant, and others keep that constant. */
    private static final Duration LONG = Duration.ofHours(12);

    private static final IssuerServer SERVER =
            IssuerServer.start(new JWKSet(KEY.toPublicJWK()), TestIssuer::service);

    private TestIssuer() {}

    /** What a service is given as {@code KEYCLOAK_URL}. */
    public static String url() {
        return SERVER.url();
    }

    public static String issuer() {
        return SERVER.issuer();
    }

    /** The same for one name in every run, as subjects are fixed in the local realm. */
    public static UUID subject(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static String worker(String name, String... places) {
        return signed(claims(name, List.of("worker"), places).build());
    }

    /** A worker who is also a person here. */
    public static String worker(String name, UUID personId, String... places) {
        return alsoPerson(List.of("worker"), name, personId, places);
    }

    /** A lead who is also a person here. */
    public static String lead(String name, UUID personId, String... places) {
        return alsoPerson(List.of("worker", "lead"), name, personId, places);
    }

    /** Somebody of these roles who is a person here, and may ask as one. */
    public static String alsoPerson(
            List<String> roles, String name, UUID personId, String... places) {
        return signed(claims(name, roles, places).claim("person_id", personId.toString()).build());
    }

    /** A worker who proved who they are with a second factor. */
    public static String twiceProven(String name, String... places) {
        return signed(
                claims(name, List.of("worker"), places)
                        .claim("amr", List.of("pwd", "otp"))
                        .build());
    }

    public static String lead(String name, String... places) {
        return signed(
                claims(name, List.of("worker", "lead"), places)
                        .claim("amr", List.of("pwd", "otp"))
                        .build());
    }

    public static String person(Object personId) {
        return signed(
                claims("person-" + personId, List.of("person"))
                        .claim("person_id", personId.toString())
                        .build());
    }

    public static String partner(Object partnerId) {
        return signed(
                claims("partner-" + partnerId, List.of("partner"))
                        .claim("partner_id", partnerId.toString())
                        .build());
    }

    public static String supporter(String name) {
        return signed(claims(name, List.of("supporter")).build());
    }

    public static String group(Object... groupIds) {
        return signed(
                claims("group", List.of("group"))
                        .claim("group_ids", Stream.of(groupIds).map(Object::toString).toList())
                        .build());
    }

    public static String privacyOfficer(String name, String... places) {
        return signed(claims(name, List.of("privacy-officer"), places).build());
    }

    /** Somebody with several roles. */
    public static String token(String name, List<String> roles, String... places) {
        return signed(claims(name, roles, places).build());
    }

    public static String operator() {
        return signed(claims("oscar", List.of("operator")).build());
    }

    /** What a service's client credentials buy: the target's name as audience. */
    public static String service(String client, String audience) {
        return service(client, List.of(audience));
    }

    /** Whom every service listens to. */
    public static String service(String client) {
        return service(client, IssuerServer.SERVICES);
    }

    private static String service(String client, List<String> audience) {
        return signed(
                claims(client, List.of("service")).audience(audience).claim("azp", client).build());
    }

    public static String expired() {
        Instant over = Instant.now().minusSeconds(3600);
        return signed(
                wanda().issueTime(Date.from(over.minusSeconds(300)))
                        .expirationTime(Date.from(over))
                        .build());
    }

    public static String otherAudience() {
        return signed(wanda().audience("account").build());
    }

    public static String otherIssuer() {
        return signed(wanda().issuer("https://elsewhere.example/realms/living-well").build());
    }

    /** Every role, but not where Keycloak puts them. */
    public static String rolesInWrongClaim() {
        var roles = List.of("worker", "lead", "operator", "service");
        return signed(
                wanda().claim("realm_access", null)
                        .claim("roles", roles)
                        .claim("scope", "worker lead operator service")
                        .claim("resource_access", Map.of(PEOPLE, Map.of("roles", roles)))
                        .build());
    }

    public static String algNone() {
        return new PlainJWT(wanda().build()).serialize();
    }

    /** Signed by a stranger who claims our key's id. */
    public static String otherKey() {
        return signed(wanda().build(), STRANGERS_KEY);
    }

    /** Signed with a key whose name nobody ever said, another one each time. */
    public static String unknownKey() {
        return signed(wanda().build(), STRANGERS_KEY, UUID.randomUUID().toString());
    }

    /** How often anybody has asked for the keys. */
    public static int keysAsked() {
        return SERVER.keysAsked().get();
    }

    /** All tokens a service must refuse, by what is wrong with them. */
    public static Map<String, String> refused() {
        return Map.of(
                "expired", expired(),
                "otherAudience", otherAudience(),
                "otherIssuer", otherIssuer(),
                "algNone", algNone(),
                "otherKey", otherKey());
    }

    private static JWTClaimsSet.Builder wanda() {
        return claims("wanda", List.of("worker"), "lambeth");
    }

    private static JWTClaimsSet.Builder claims(String name, List<String> roles, String... places) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject(name).toString())
                .audience(PEOPLE)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LONG)))
                .jwtID(subject(name + now).toString())
                .claim("typ", "Bearer")
                .claim("preferred_username", name)
                .claim("name", name)
                .claim("realm_access", Map.of("roles", roles))
                .claim("places", List.of(places));
    }

    /** Signing is dear, so that what is the same within a minute is signed once. */
    private static String signed(JWTClaimsSet claims) {
        return SIGNED.computeIfAbsent(claims.toString(), _ -> signed(claims, KEY));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        return signed(claims, key, KEY.getKeyID());
    }

    private static String signed(JWTClaimsSet claims, RSAKey key, String name) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(name).build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("tests").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
