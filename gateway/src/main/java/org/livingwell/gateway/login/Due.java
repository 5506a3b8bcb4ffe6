package org.livingwell.gateway.login;

import com.mongodb.MongoException;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What has come due without anybody asking; an instance that cannot reach MongoDB waits. */
@Component
class Due {

    private final QuietSessions sessions;
    private final EndedLogins ended;

    Due(QuietSessions sessions, EndedLogins ended) {
        this.sessions = sessions;
        this.ended = ended;
    }

    @Scheduled(fixedDelay = 2_000)
    void look() {
        try {
            sessions.endExpired();
            ended.tellAgain();
            ended.forgetOld();
        } catch (DataAccessException | MongoException outOfReach) {
            return;
        }
    }
}
