package org.livingwell.intake.introduction.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.intake.introduction.domain.Introduction.None;
import org.livingwell.intake.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.introduction.domain.IntroductionCommand.Introduce;
import org.livingwell.intake.introduction.domain.IntroductionCommand.Welcome;
import org.livingwell.intake.introduction.domain.IntroductionEvent.Received;
import org.livingwell.intake.introduction.domain.IntroductionEvent.WelcomedIn;
import org.livingwell.platform.domain.Decision;

import java.time.Instant;

/** Decides what becomes of an introduction. */
public final class IntroductionRules {

    private IntroductionRules() {}

    public static Decision<IntroductionEvent> decide(
            Introduction introduction, IntroductionCommand command, Instant now) {
        return switch (command) {
            case Introduce introduce -> introduce(introduction, introduce, now);
            case Welcome welcome -> welcome(introduction, welcome, now);
        };
    }

    private static Decision<IntroductionEvent> introduce(
            Introduction introduction, Introduce introduce, Instant now) {
        if (!(introduction instanceof None)) return agree();
        Told told = introduce.told();
        if (told.by() != By.SELF && told.personKnows() && !told.personAgrees()) {
            return refuse(
                    "person-said-no",
                    "They did not agree, so this was not kept; they can come any time");
        }
        return agree(new Received(told, now, introduce.contactBy()));
    }

    private static Decision<IntroductionEvent> welcome(
            Introduction introduction, Welcome welcome, Instant now) {
        return switch (introduction) {
            case Waiting _ -> agree(new WelcomedIn(welcome.by(), welcome.byName(), now));
            case Welcomed _ -> refuse("already-welcomed", "Somebody has welcomed them already");
            case None _ -> notFound();
        };
    }
}
