package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Mailbox.Sent;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Acceptance journey 8, what contact has of it: whoever walks with the group hears what becomes of
 * a date, by the way they allow.
 */
@OnTheStack
class WalkingGroupJourneyIT {

    /** Somebody with a number and a spot of their own. */
    private record Walker(InTouch who, UUID spot, OwnNumber number) {

        /**
         * @param ways what they say of them besides their number
         */
        static Walker with(String ways) {
            String name = "Walker " + UUID.randomUUID();
            var number = OwnNumber.next();
            String introduction =
                    """
                    {"by":"self","place":"lambeth","name":"%s","broughtBy":"I would like to walk",
                     "contact":{"phone":"%s",%s}}
                    """
                            .formatted(name, number.written(), ways);
            var who = InTouch.with(Worker.wanda(), name, introduction);
            return new Walker(who, UUID.randomUUID(), number);
        }

        /** Its date is moved, called off, offered. */
        void hears(String what, long sequence, ZonedDateTime startsAt, String more) {
            String data =
                    "{\"spot\":\"%s\",\"startsAt\":\"%s\"%s}"
                            .formatted(spot, startsAt.toInstant(), more);
            NotBuiltYet.says("community." + what, "spot/" + spot, sequence, who.person(), data);
        }

        String rule() {
            var messages = who.messages();
            return messages.isEmpty() ? "" : messages.getFirst().path("rule").asString("");
        }

        /** Whoever answered is told what it is about. */
        void answers() {
            who.post("messages/reached", "{\"message\":\"" + who.sent().getFirst() + "\"}");
        }
    }

    @Test
    void takersHearOnceOfAMovedAndACancelledDateByTheWayTheyAllowThoughContactDies() {
        StackClock.moveTo(StackClock.next(LocalTime.of(22, 0)));
        var texts = Walker.with("\"email\":\"no@mail.example\",\"mayText\":true");
        var mails = Walker.with("\"email\":\"walker@mail.example\",\"mayEmail\":true");
        var nothing = Walker.with("\"email\":\"never@mail.example\"");
        var all = List.of(texts, mails, nothing);
        ZonedDateTime walk = StackClock.next(LocalTime.of(11, 0)).plusDays(7);

        all.forEach(it -> it.hears("SpotMoved", 1, walk, ""));
        await().until(() -> texts.rule().equals("night") && mails.rule().equals("night"));
        nothing.who().oneStep("message-withheld");
        Stack.contactDies(() -> {});
        StackClock.moveTo(StackClock.next(LocalTime.of(8, 0)));
        await().until(() -> texts.who().sent().size() == 1 && mails.who().sent().size() == 1);
        texts.answers();
        mails.answers();
        Stack.contactDies(() -> all.forEach(it -> it.hears("SessionCancelled", 2, walk, "")));
        await().until(() -> texts.who().sent().size() == 2 && mails.who().sent().size() == 2);
        await().until(() -> nothing.who().steps("message-withheld").size() == 2); // one a day

        var texted = texts.number().texts();
        assertThat(texted)
                .extracting(Sent::id)
                .containsExactlyInAnyOrderElementsOf(texts.who().sent());
        assertThat(texted.getFirst().text()).startsWith("Please ring");
        assertThat(texted.getLast().text()).startsWith("What was planned on");
        var mailed = mailsTo("walker@mail.example");
        assertThat(mailed).extracting(Sent::id).hasSize(2).doesNotHaveDuplicates();
        assertThat(mailed.getFirst().text()).startsWith("Please ring");
        assertThat(mailed.getLast().text()).startsWith("What was planned on");
        assertThat(mails.number().texts()).isEmpty();
        assertThat(nothing.number().texts()).isEmpty();
        assertThat(Mailbox.all()).doesNotContain("no@mail.example", "never@mail.example");
        assertThat(nothing.who().messages())
                .extracting(it -> it.path("state").asString())
                .containsExactly("withheld", "withheld");
    }

    @Test
    void whoeverWaitsForASpotHearsOnceThatOneIsFreeThoughContactDies() {
        StackClock.moveTo(StackClock.next(LocalTime.of(10, 0)));
        var waits = Walker.with("\"mayText\":true");
        ZonedDateTime walk = StackClock.now().plusDays(2);
        String until = ",\"until\":\"%s\"".formatted(walk.minusDays(1).toInstant());

        waits.hears("SpotOffered", 1, walk, until);
        await().until(() -> waits.who().sent().size() == 1);
        Stack.contactDies(() -> waits.hears("SpotOffered", 2, walk, until));
        waits.hears("SpotMoved", 3, walk.plusHours(1), "");
        await().until(() -> waits.who().sent().size() == 2);

        assertThat(waits.number().texts())
                .extracting(Sent::id)
                .containsExactlyInAnyOrderElementsOf(waits.who().sent());
        assertThat(waits.who().messages())
                .extracting(it -> it.path("template").asString())
                .containsExactly("session-changed", "spot-offered");
    }

    private static List<Sent> mailsTo(String address) {
        return Mailbox.mails().stream().filter(it -> it.to().equals(address)).toList();
    }
}
