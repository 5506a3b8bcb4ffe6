package org.livingwell.intake.arriving.introduction;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.livingwell.platform.web.FieldProblem;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the flat fields of the plain form into the same request that JSON makes. */
@Component
class IntroductionForm {

    sealed interface Outcome {}

    record Read(IntroductionRequest request) implements Outcome {}

    /**
     * @param errors a sentence each, by the name of the form's field
     */
    record Unreadable(Map<String, String> errors) implements Outcome {}

    /** Whoever was asked once for a safe way and wants none is not asked again. */
    private static final String ASKED = "asked";

    /** Whoever would rather ring is asked nothing, and not reached by that number. */
    private static final String RATHER_RING = "ratherRing";

    private static final Set<String> USES_OF_THE_NUMBER =
            Set.of("mayText", "mayCall", "mayVoicemail");
    private static final List<String> BORN = List.of("birthDay", "birthMonth", "birthYear");

    private static final Map<String, String> INTRODUCER =
            Map.of(
                    "introducerName", "name",
                    "introducerOrganisation", "organisation",
                    "introducerContact", "contact");
    private static final Set<String> CONTACT =
            Set.of(
                    "phone",
                    "email",
                    "mayText",
                    "mayCall",
                    "mayVoicemail",
                    "mayEmail",
                    "when",
                    "mayTalkTo",
                    "neverTalkTo",
                    "neverKnow");
    private static final Map<String, Set<String>> CHOSEN =
            Map.of(
                    "by", FormFields.WHO.keySet(),
                    "theyKnow", FormFields.KNOWS.keySet(),
                    "introducerMayKnow", FormFields.MAY_KNOW.keySet());
    private static final Set<String> TICKED =
            Set.of("mayText", "mayCall", "mayVoicemail", "mayEmail", "urgent", "interpreter");
    private static final Set<String> TYPED =
            Set.of(
                    "place",
                    "name",
                    "broughtBy",
                    "communicationNeeds",
                    "birthDate",
                    "postcode",
                    "language");
    private static final Set<String> OURS =
            Stream.of(CHOSEN.keySet(), TICKED, TYPED, CONTACT, INTRODUCER.keySet())
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

    private final JsonMapper json;
    private final Validator validator;
    private final Gaps gaps;

    IntroductionForm(JsonMapper json, Validator validator, Gaps gaps) {
        this.json = json;
        this.validator = validator;
        this.gaps = gaps;
    }

    Outcome read(Map<String, String> fields) {
        try {
            var request = json.treeToValue(tree(fields), IntroductionRequest.class);
            Map<String, String> errors = new LinkedHashMap<>();
            for (ConstraintViolation<?> violation : validator.validate(request)) {
                errors.put(field(violation.getPropertyPath().toString()), violation.getMessage());
            }
            for (FieldProblem gap : gaps.of(request)) {
                errors.putIfAbsent(field(gap.field()), gap.message());
            }
            return errors.isEmpty() ? new Read(request) : new Unreadable(errors);
        } catch (JacksonException unreadable) {
            String path =
                    unreadable.getPath().stream()
                            .map(it -> String.valueOf(it.getPropertyName()))
                            .collect(Collectors.joining("."));
            return new Unreadable(
                    Map.of(field(path), "Something here could not be read; use plain text"));
        }
    }

    /** {@code contact.phone} in JSON is {@code phone} here, {@code introducer.name} has no dot. */
    private static String field(String path) {
        if (path.equals("introducer")) return "introducerName";
        if (path.equals("birthDate")) return BORN.getFirst();
        String last = path.substring(path.lastIndexOf('.') + 1);
        return INTRODUCER.entrySet().stream()
                .filter(it -> path.equals("introducer." + it.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(last);
    }

    String canonical(IntroductionRequest request) {
        return json.writeValueAsString(request);
    }

    private ObjectNode tree(Map<String, String> fields) {
        ObjectNode tree = json.createObjectNode();
        boolean ring = fields.getOrDefault(RATHER_RING, "").equals("true");
        tree.put("askForSafeWay", !ring && !fields.containsKey(ASKED));
        String born = born(fields);
        if (!born.isEmpty()) tree.put("birthDate", born);
        ObjectNode contact = tree.putObject("contact");
        boolean own = fields.getOrDefault("by", "").equals("self");
        fields.forEach(
                (name, value) -> {
                    if (own && INTRODUCER.containsKey(name)) return;
                    if (ring && USES_OF_THE_NUMBER.contains(name)) return;
                    put(tree, contact, name, value);
                });
        return tree;
    }

    /** The three boxes as one date; half of one is not left out in silence. */
    private static String born(Map<String, String> fields) {
        return BORN.stream()
                .map(it -> fields.getOrDefault(it, "").strip())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What our form does not send was not said; then it is asked for again. */
    private static boolean said(String name, String value) {
        return !value.isBlank()
                && OURS.contains(name)
                && CHOSEN.getOrDefault(name, Set.of(value)).contains(value);
    }

    private static void put(ObjectNode tree, ObjectNode contact, String name, String value) {
        if (!said(name, value)) return;
        ObjectNode holder = CONTACT.contains(name) ? contact : tree;
        if (TICKED.contains(name)) holder.put(name, value.equals("true"));
        else if (INTRODUCER.containsKey(name)) introducer(tree).put(INTRODUCER.get(name), value);
        else holder.put(name, value);
    }

    private static ObjectNode introducer(ObjectNode tree) {
        return tree.get("introducer") instanceof ObjectNode known
                ? known
                : tree.putObject("introducer");
    }
}
