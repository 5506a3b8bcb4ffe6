package org.livingwell.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

    /** What is kept already is found by these: each was made before the two ways became one. */
    private static final String OF_A_QUESTION =
            "5ec68824943670af4bbc5195732666839de6602ecf24bdc6806c492ff3a37f03";

    private static final String OF_A_DOOR =
            "9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab";

    @Test
    void whatIsKeptOfALinkIsFoundByItAsItStands() {
        var ofALink = new Secret("aB3-_xYz0123456789ABCD");

        assertThat(ofALink.hashed().value()).isEqualTo(OF_A_QUESTION);
        assertThat(new Secret("ab3-_xyz0123456789abcd").hashed()).isNotEqualTo(ofALink.hashed());
    }

    @Test
    void whatIsKeptOfADoorIsFoundHoweverItWasTyped() {
        for (String typed : new String[] {"abcd-efgh", "ABCD EFGH", "abcdefgh"}) {
            assertThat(new Secret(typed).hashedAsTyped().value()).isEqualTo(OF_A_DOOR);
        }
    }

    @Test
    void nobodySeesOneInALog() {
        var secret = Secrets.mint();

        assertThat(secret + " " + secret.hashed()).isEqualTo("••• •••");
        assertThat(secret.value()).matches("([2-9a-z]{4}-){6}[2-9a-z]{4}");
        assertThat(Secrets.mint()).isNotEqualTo(secret);
    }
}
