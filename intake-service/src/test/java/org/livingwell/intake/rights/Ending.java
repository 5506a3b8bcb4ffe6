package org.livingwell.intake.rights;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.Provisioning;
import org.livingwell.intake.team.account.domain.HashedCode;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Plays where people sign in: it closes the login of an erased person and remembers whose, knows
 * one lead's address, and does nothing else.
 */
@TestConfiguration
public class Ending {

    final List<String> done = new CopyOnWriteArrayList<>();
    final AtomicBoolean keycloakAway = new AtomicBoolean();
    final AtomicInteger triedInVain = new AtomicInteger();

    @Bean
    @Primary
    Provisioning ending() {
        return new Provisioning() {
            @Override
            public void forget(PersonId person) {
                if (keycloakAway.get()) {
                    triedInVain.incrementAndGet();
                    throw away();
                }
                done.add(person.toString());
            }

            @Override
            public UUID make(Invitation invitation, HashedCode code) {
                throw away();
            }

            @Override
            public UUID renew(Invitation invitation, HashedCode code) {
                throw away();
            }

            @Override
            public boolean signedIn(Invitation invitation) {
                throw away();
            }

            @Override
            public @Nullable PersonId personOf(UUID user) {
                throw away();
            }

            @Override
            public @Nullable Words addressOf(UUID user) {
                return new Words("hetty@hull.example");
            }

            @Override
            public void link(UUID user, PersonId person) {
                throw away();
            }

            @Override
            public @Nullable UUID end(Invitation invitation) {
                throw away();
            }
        };
    }

    private static Provisioning.NotToldException away() {
        return new Provisioning.NotToldException("away");
    }
}
