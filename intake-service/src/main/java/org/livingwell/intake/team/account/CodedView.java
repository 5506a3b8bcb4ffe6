package org.livingwell.intake.team.account;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;

import java.util.stream.Stream;

/**
 * An account with the code that opens it, this once.
 *
 * @param code null when the same request was answered before, or somebody else confirms first
 */
record CodedView(AccountView account, @Nullable SetupCode code) implements AboutPeople {

    @Override
    public Stream<PersonId> people() {
        return account.people();
    }
}
