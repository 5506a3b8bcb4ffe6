package org.livingwell.contact.reaching.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.livingwell.local.notify.DemoNotify;
import org.springframework.core.env.StandardEnvironment;

class CallbackTokensTest {

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void theOneOfTheLocalStackIsKnownToEverybodyAndGoodForNothingElsewhere() {
        String token = DemoNotify.CALLBACK_TOKEN;
        assertThatThrownBy(() -> new CallbackTokens(token, environment))
                .hasMessageContaining("NOTIFY_CALLBACK_TOKEN")
                .hasMessageNotContaining(token);

        environment.addActiveProfile("local");
        assertThat(new CallbackTokens(token, environment).agreedWith("notify")).isTrue();
    }

    @Test
    void whereNothingWasAgreedNobodyCalls() {
        assertThat(new CallbackTokens("", environment).agreedWith("notify")).isFalse();
        assertThatThrownBy(() -> new CallbackTokens("short", environment))
                .hasMessageContaining("too short");
    }
}
