package org.livingwell.contact.reaching.message;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.ForWhom;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.Message.Command;
import org.livingwell.contact.reaching.message.domain.Message.Event;
import org.livingwell.contact.reaching.message.domain.Message.None;
import org.livingwell.contact.reaching.message.domain.MessageId;
import org.livingwell.contact.reaching.message.domain.MessageRules;
import org.livingwell.contact.reaching.message.domain.SentBy;
import org.livingwell.contact.reaching.provider.Handed;
import org.livingwell.contact.reaching.provider.Outgoing;
import org.livingwell.contact.reaching.rule.Gatekeeper.Look;
import org.livingwell.contact.reaching.rule.IntakeWays.Reached;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.ChannelRule;
import org.livingwell.contact.reaching.rule.domain.Gate.State;
import org.livingwell.contact.reaching.rule.domain.Held;
import org.livingwell.contact.reaching.rule.domain.Rules;
import org.livingwell.contact.team.place.domain.Settings;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Deborah and her messages with everything around them played: the store, the clock, carriers. */
final class Played implements Sender.Around {

    /** The process dies here; no program catches it. */
    static final class Crash extends Error {

        private static final long serialVersionUID = 1;
    }

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final PersonId DEBORAH = new PersonId(new UUID(13, 1));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final WorkerId WANDA = new WorkerId(new UUID(13, 2));
    static final Settings SETTINGS =
            new Settings(
                    LONDON,
                    "Friends of Lambeth",
                    "020 7946 0123",
                    List.of(),
                    List.of(),
                    Settings.UNKNOWN.dutyContact(),
                    15,
                    List.of());
    static final Words PHONE = new Words("+447700900123");
    static final Words HOME = new Words("Deborah\n1 High Street\nLondon\nSW9 8QA");
    static final byte[] PDF = {'%', 'P', 'D', 'F'};
    static final Words EMAIL = new Words("deborah@example.org");

    Instant now;
    State state = State.IN_NETWORK;
    @Nullable Held held;
    int revision = 1;
    boolean intakeAnswers = true;

    /** Whether all is read that was said while the process was away. */
    boolean heard = true;

    /** Where nobody carries letters. */
    boolean noPost;

    /** Where they are written to; null where that is not known. */
    @Nullable Words home;

    Function<Outgoing, Handed> carrier = it -> new Handed.Taken("stand-in", "7");

    /** Runs where a letter is printed. */
    Runnable press = () -> {};

    /** Runs before anything is asked or changed: where a process may stand still or die. */
    Runnable meanwhile = () -> {};

    final Map<String, Message> kept = new HashMap<>();
    final List<Event> events = new ArrayList<>();
    final List<Outgoing> handed = new ArrayList<>();
    private final Set<List<Object>> handled = new HashSet<>();

    Played(Instant now) {
        this.now = now;
    }

    /** One process of contact; each has its own, and all see the same store. */
    Sender sender() {
        var gate =
                new AtTheGate(
                        _ -> look(), this::carry, this::isForHands, _ -> PDF, () -> heard, clock());
        return new Sender(One::new, gate, this, new Written(_ -> SETTINGS), clock());
    }

    /** Every message that is kept, looked at as a timer would. */
    void round(Sender sender) {
        for (String id : List.copyOf(kept.keySet())) sender.look(id);
    }

    String want(UUID cause, Instant from, Instant uselessAfter) {
        var asked =
                new Asked(
                        DEBORAH,
                        LAMBETH,
                        cause,
                        "appointment",
                        Map.of("when", new Words("2027-03-29T13:00:00Z")),
                        from,
                        uselessAfter,
                        true,
                        now,
                        null);
        String id = MessageId.of(DEBORAH, cause).toString();
        change(id, new Command.Want(asked), Cause.of(UUID.randomUUID()));
        return id;
    }

    private Look look() {
        meanwhile.run();
        return new Look(held, LONDON, state, false, LAMBETH);
    }

    private boolean isForHands(Outgoing it) {
        press.run();
        return noPost && it.channel() == Channel.LETTER;
    }

    private Handed carry(Outgoing it) {
        handed.add(it);
        return carrier.apply(it);
    }

    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return LONDON;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private final class One implements Post {

        private final String id;

        One(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Optional<Message> find() {
            meanwhile.run();
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public Optional<Message> change(Command command, Cause cause) {
            return Played.this.change(id, command, cause);
        }

        @Override
        public boolean isKnown(PersonId person, String key) {
            return kept.values().stream()
                    .map(Message::attempt)
                    .anyMatch(it -> it != null && it.heard() && it.key().equals(key));
        }
    }

    Optional<Message> change(String id, Command command, Cause cause) {
        meanwhile.run();
        if (handled.contains(List.of(id, cause.id()))) return Optional.empty();
        Message message = kept.getOrDefault(id, new None());
        if (!(MessageRules.decide(message, command, now) instanceof Agreed<Event>(var agreed))) {
            throw new AssertionError("refused");
        }
        if (agreed.isEmpty()) return Optional.empty();
        for (Event it : agreed) message = message.apply(it);
        kept.put(id, message);
        handled.add(List.of(id, cause.id()));
        events.addAll(agreed);
        meanwhile.run();
        return Optional.of(message);
    }

    @Override
    public Optional<Reached> reached(PersonId person) {
        meanwhile.run();
        if (!intakeAnswers) throw new IllegalStateException("intake is away");
        return Optional.of(new Reached(revision, PHONE, EMAIL, home, null));
    }

    @Override
    public ForWhom step(Asked asked) {
        return new ForWhom(WANDA, LocalDate.ofInstant(now, LONDON), state == State.DIED);
    }

    @Override
    public String key(PlaceId place, SentBy way, Words to) {
        return way + to.value();
    }

    /** These rules, as intake's, without anything a human would mind. */
    void hold(List<ChannelRule> channels, LocalDate until) {
        hold(channels, false, until);
    }

    void holdOpened(List<ChannelRule> channels, LocalDate until) {
        hold(channels, true, until);
    }

    private void hold(List<ChannelRule> channels, boolean opened, LocalDate until) {
        var rules = new Rules(channels, false, false, false, opened, null, null, null, null, until);
        held = new Held(rules, until.minusYears(1), revision, true, true, null, null, 1);
    }
}
