package org.livingwell.intake.team.account;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.model.Sorts;

import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Command.Announce;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.events.Unavailability;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.time.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says of supporters who could sign in before that was said that they can, once each, so that
 * something can be shared with them as well.
 */
@Component
class EarlierSupporters {

    private static final int BATCH = 100;
    private static final Logger log = LoggerFactory.getLogger(EarlierSupporters.class);

    private final Aggregate<Account, Account.Command, Account.Event> accounts;
    private final Set<String> passed = new HashSet<>();

    EarlierSupporters(Aggregate<Account, Account.Command, Account.Event> accounts, Rounds rounds) {
        this.accounts = accounts;
        rounds.every("earlier-supporters", this::round);
    }

    /** Also while an older instance still writes. */
    private boolean round() {
        var left = and(eq(Accounts.TOLD, null), nin("_id", passed));
        List<String> ids = accounts.ids(left, Sorts.ascending("_id"), BATCH);
        long done = ids.stream().filter(this::told).count();
        return done == BATCH;
    }

    /** It is noted only after it was said; one that cannot be read stops none of the others. */
    private boolean told(String id) {
        try {
            accounts.of(id).handle(new Announce(), Cause.of(Ids.derive("supporter-told", id)));
            accounts.reindex(id);
            return true;
        } catch (RuntimeException unreadable) {
            if (!Unavailability.is(unreadable)) {
                passed.add(id);
                log.warn("Passed over one: {}", unreadable.getClass().getSimpleName());
            }
            return false;
        }
    }
}
