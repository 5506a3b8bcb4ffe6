package org.livingwell.platform.test.access;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.test.TestIssuer;

import java.util.Locale;
import java.util.UUID;

/** As whom an endpoint is asked; everybody with a place is in Lambeth. */
enum Role {
    NOBODY,
    WORKER,
    LEAD,
    PERSON,
    SUPPORTER,
    PARTNER,
    GROUP,
    PRIVACY_OFFICER,
    OPERATOR,
    SERVICE;

    static Role of(String word) {
        return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /**
     * @param person whom it is about; in a relation of one's own the caller is that person
     * @param client the service that calls
     * @param service the one that is called
     */
    @Nullable String token(
            Relation relation, @Nullable String person, String client, String service) {
        boolean own = relation == Relation.OWN;
        return switch (this) {
            case NOBODY -> null;
            case WORKER ->
                    own
                            ? TestIssuer.worker("wanda", UUID.fromString(person), "lambeth")
                            : TestIssuer.twiceProven("wanda", "lambeth");
            case LEAD ->
                    own
                            ? TestIssuer.lead("lena", UUID.fromString(person), "lambeth")
                            : TestIssuer.lead("wanda", "lambeth");
            case PERSON -> TestIssuer.person(own && person != null ? person : UUID.randomUUID());
            case SUPPORTER -> TestIssuer.supporter("maureen");
            case PARTNER -> TestIssuer.partner(UUID.randomUUID());
            case GROUP -> TestIssuer.group(UUID.randomUUID());
            case PRIVACY_OFFICER -> TestIssuer.privacyOfficer("petra", "lambeth");
            case OPERATOR -> TestIssuer.operator();
            case SERVICE -> TestIssuer.service(client, service + "-service");
        };
    }
}
