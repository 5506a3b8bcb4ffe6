package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.team.place.Places;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of the plain form in their order, filled with what was typed into them. */
@Component
class FormFields {

    private static final String MINE = "";
    private static final String OTHERS = "others";

    /** No place: whoever chooses it reads who helps where they are. */
    static final String ELSEWHERE = "elsewhere";

    /** What can be chosen, as it is sent and as it is said. */
    static final Map<String, String> WHO =
            options(
                    "self", "Me",
                    "someone", "Someone I know",
                    "service", "Someone my service supports");

    static final Map<String, String> KNOWS =
            options(
                    "agrees", "They know, and they'd like to hear from us",
                    "not-said", "They know, but they have not said whether they want this",
                    "does-not-know", "They do not know yet",
                    "said-no", "They said no");
    static final Map<String, String> MAY_KNOW =
            options(
                    "nothing", "Nothing",
                    "in-touch", "Whether you have been in touch",
                    "outcome", "Whether you have been in touch, and whether they have joined you");

    /**
     * @param group of fields that are asked only of whoever introduces somebody else
     */
    record Field(
            String name,
            String label,
            String group,
            String value,
            String error,
            boolean text,
            boolean area,
            boolean tick,
            boolean chosen,
            List<Choice> choices) {

        boolean oneOf() {
            return !choices.isEmpty();
        }

        String target() {
            return oneOf() ? choices.getFirst().id() : name;
        }
    }

    record Choice(String name, String value, String label, String id, boolean chosen) {}

    private final Places places;

    FormFields(Places places) {
        this.places = places;
    }

    /**
     * @param errors a sentence each, by the name of its field
     */
    List<Field> of(Map<String, String> typed, Map<String, String> errors) {
        var to = new Filled(inBoxes(typed), errors, new ArrayList<>());
        to.oneOf("by", "Who is this about?", MINE, WHO);
        to.text("introducerName", "Your own name", OTHERS);
        to.text("introducerOrganisation", "Your organisation, if you are writing for one", OTHERS);
        to.text("introducerContact", "How can we reach you?", OTHERS);
        to.oneOf("theyKnow", "Do they know you're contacting us?", OTHERS, KNOWS);
        to.oneOf(
                "introducerMayKnow",
                "What would you like to know? It is up to them",
                OTHERS,
                MAY_KNOW);
        to.area("broughtBy", "What brought you here today?");
        to.text("name", "What should we call the person this is about?", MINE);
        to.text("postcode", "Postcode", MINE);
        to.oneOf("place", "Which area is the person in?", MINE, where());
        to.text("phone", "Phone number", MINE);
        to.tick("mayText", "You may text this number");
        to.tick("mayCall", "You may call this number");
        to.tick("mayVoicemail", "You may leave a voicemail there");
        to.tick("ratherRing", "Do not use it: I'd rather ring you");
        to.text("email", "Email", MINE);
        to.tick("mayEmail", "An email is fine");
        to.text("when", "When is a good time?", MINE);
        to.text("communicationNeeds", "What makes talking easier?", MINE);
        to.text("language", "Which language is easiest?", MINE);
        to.tick("interpreter", "An interpreter would help");
        to.text("mayTalkTo", "Is there anyone else we can speak to?", MINE);
        to.text("neverTalkTo", "Is there anyone we must never speak to?", MINE);
        to.text("neverKnow", "Is there anyone who must never know?", MINE);
        to.text("birthDay", "Date of birth: day, for example 14", MINE);
        to.text("birthMonth", "Date of birth: month, for example 3", MINE);
        to.text("birthYear", "Date of birth: year, for example 1985", MINE);
        to.tick("urgent", "This can't wait");
        return to.fields();
    }

    /** A form that was opened when there was one box for a date is not lost. */
    private static Map<String, String> inBoxes(Map<String, String> typed) {
        if (!typed.containsKey("birthDate")) return typed;
        Map<String, String> boxed = new LinkedHashMap<>(typed);
        boxed.putIfAbsent("birthDay", typed.get("birthDate"));
        return boxed;
    }

    private static Map<String, String> options(String... pairs) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) options.put(pairs[i], pairs[i + 1]);
        return Collections.unmodifiableMap(options);
    }

    private Map<String, String> where() {
        Map<String, String> where = new LinkedHashMap<>();
        places.all().forEach(it -> where.put(it.id().value(), it.name()));
        where.put(ELSEWHERE, "My area isn't listed");
        return where;
    }

    private record Filled(
            Map<String, String> typed, Map<String, String> errors, List<Field> fields) {

        void text(String name, String label, String group) {
            add(name, label, group, true, false, false, List.of());
        }

        void area(String name, String label) {
            add(name, label, MINE, false, true, false, List.of());
        }

        void tick(String name, String label) {
            add(name, label, MINE, false, false, true, List.of());
        }

        void oneOf(String name, String label, String group, Map<String, String> options) {
            var choices =
                    options.entrySet().stream()
                            .map(
                                    it ->
                                            new Choice(
                                                    name,
                                                    it.getKey(),
                                                    it.getValue(),
                                                    name + "-" + it.getKey(),
                                                    it.getKey().equals(value(name))))
                            .toList();
            add(name, label, group, false, false, false, choices);
        }

        private void add(
                String name,
                String label,
                String group,
                boolean text,
                boolean area,
                boolean tick,
                List<Choice> choices) {
            fields.add(
                    new Field(
                            name,
                            label,
                            group,
                            value(name),
                            errors.getOrDefault(name, ""),
                            text,
                            area,
                            tick,
                            tick && value(name).equals("true"),
                            choices));
        }

        private String value(String name) {
            return typed.getOrDefault(name, "");
        }
    }
}
