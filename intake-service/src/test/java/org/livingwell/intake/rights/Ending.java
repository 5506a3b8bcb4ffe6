package org.livingwell.intake.rights;

import org.livingwell.intake.rights.erasure.AccountsOf;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** Plays where the login of an erased person is closed, and remembers whose was. */
@TestConfiguration
class Ending {

    final List<String> done = new CopyOnWriteArrayList<>();
    final AtomicBoolean keycloakAway = new AtomicBoolean();

    @Bean
    @Primary
    AccountsOf accountsOf() {
        return person -> {
            if (keycloakAway.get()) throw new IllegalStateException("away");
            done.add(person.toString());
        };
    }
}
