package org.livingwell.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.livingwell.platform.test.RealParts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One festival is called off: everybody who has a spot is told, by contact and by bare calls. */
final class Festival {

    private static final int PEOPLE =
            Integer.parseInt(System.getenv().getOrDefault("FESTIVAL_PEOPLE", "10000"));

    /** Of so many that one takes minutes, one is enough. */
    private static final int TURNS = PEOPLE > Takers.IN_FULL ? 1 : 3;

    private final ServiceProcess contact;
    private final StandInMail mail;
    private final MongoClient mongo;
    private final Takers takers;

    private Festival(ServiceProcess contact, StandInMail mail, MongoClient mongo, Takers takers) {
        this.contact = contact;
        this.mail = mail;
        this.mongo = mongo;
        this.takers = takers;
    }

    static void measure() throws IOException, InterruptedException {
        var parts = RealParts.running();
        Path log = Path.of("infra/benchmarks/target/contact.log");
        try (var mail = new StandInMail();
                var intake = new StandInIntake();
                var takers = new Takers(parts.kafkaBootstrapServers(), PEOPLE);
                var mongo = MongoClients.create(parts.mongodbUri());
                var contact = ServiceProcess.contact(intake.url(), mail.port(), log)) {
            new Festival(contact, mail, mongo, takers).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        takers.welcome(mongo.getDatabase("contact"));
        quiet();
        Session.say(
                "%d people are known after %d s",
                PEOPLE, (System.nanoTime() - begun) / 1_000_000_000);
        new StepPages(contact).measure();
        List<Double> ratios = new ArrayList<>();
        List<Double> slower = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) turn(turn, ratios, slower);
        Session.say("festival: ratio %s, target at least 0.33", spread(ratios));
        Session.say("step list meanwhile: ratio at p50 %s, target at most 1.5", spread(slower));
    }

    private void turn(int turn, List<Double> ratios, List<Double> slower)
            throws IOException, InterruptedException {
        Spread alone = alone();
        var asked = contact.asked();
        double compiled = contact.compiledMillis();
        var cpu = cpu();
        mail.begin();
        var lists = StepLists.begin(contact);
        long begun = System.nanoTime();
        takers.cancel(Instant.now().plus(20, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS));
        awaitMails();
        double rate = PEOPLE * 1e9 / (System.nanoTime() - begun);
        Spread meanwhile = lists.end();
        var spent = cpu();
        compiled = contact.compiledMillis() - compiled;
        quiet();
        Session.mustBe(PEOPLE, mail.taken());
        Session.mustBe(PEOPLE, mail.addresses());
        var did = contact.asked().since(asked);
        var writes = Bare.Writes.of(did, PEOPLE);
        mail.begin();
        lists = StepLists.begin(contact);
        var bare =
                new Bare(mongo.getDatabase("bare").getCollection("messages_" + turn), mail.port());
        double floor = PEOPLE * 1e9 / bare.run(PEOPLE, writes).toNanos();
        Spread besideBare = lists.end();
        ratios.add(rate / floor);
        slower.add(meanwhile.p50() / alone.p50());
        Session.say(
                "%d messages: %.0f/s; bare (an e-mail and %s each): %.0f/s; ratio %.2f",
                PEOPLE, rate, writes, floor, rate / floor);
        Session.say(
                "step list alone %s, meanwhile %s, beside the bare writes %s; ratio %.1f at p50",
                alone, meanwhile, besideBare, meanwhile.p50() / alone.p50());
        Session.say("CPU: %s", spent.since(cpu));
        Session.say(
                "CPU for each message: %.1f ms, contact's %.1f ms, of which its compiler %.1f ms",
                spent.millisSince(cpu) / PEOPLE,
                spent.millisSince(cpu, "contact") / PEOPLE,
                compiled / PEOPLE);
        Session.say("asked of the store for each message: %s", did.each(PEOPLE));
    }

    private Spread alone() throws InterruptedException {
        var lists = StepLists.begin(contact);
        Thread.sleep(10_000);
        return lists.end();
    }

    private Cpu cpu() {
        return Cpu.now(Parts.processes(Map.of("contact", contact.handle())));
    }

    private void awaitMails() throws InterruptedException {
        long latest = System.nanoTime() + Duration.ofMinutes(20).toNanos();
        while (mail.taken() < PEOPLE) {
            if (System.nanoTime() > latest) {
                throw new IllegalStateException("%d of %d".formatted(mail.taken(), PEOPLE));
            }
            Thread.sleep(2);
        }
    }

    /** Until it writes nothing any more but what it does when nothing happens. */
    private void quiet() throws IOException, InterruptedException {
        double before;
        double now = contact.asked().writes();
        do {
            before = now;
            Thread.sleep(2_000);
            now = contact.asked().writes();
        } while (now - before > 20);
    }

    private static String spread(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return "%.2f (%.2f to %.2f)"
                .formatted(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }
}
