package org.livingwell.intake.introduction.api;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the flat fields of the plain form into the same request that JSON makes. */
@Component
class IntroductionForm {

    sealed interface Outcome {}

    record Read(IntroductionRequest request) implements Outcome {}

    /**
     * @param errors a sentence each, in the order of the fields
     */
    record Unreadable(List<String> errors) implements Outcome {}

    /** What stood in one field. */
    record Typed(String label, String text) {}

    private static final Map<String, String> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put("broughtBy", "What brought you here");
        LABELS.put("name", "Name");
        LABELS.put("phone", "Phone number");
        LABELS.put("email", "Email");
        LABELS.put("when", "A good time");
        LABELS.put("communicationNeeds", "What makes talking easier");
        LABELS.put("language", "Language");
        LABELS.put("mayTalkTo", "Whom we may speak to");
        LABELS.put("neverTalkTo", "Whom we must never speak to");
        LABELS.put("introducerName", "Your name");
        LABELS.put("introducerOrganisation", "Your organisation");
        LABELS.put("introducerContact", "How we can reach you");
    }

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
                    "neverTalkTo");
    private static final Set<String> TICKED =
            Set.of("mayText", "mayCall", "mayVoicemail", "mayEmail", "urgent", "interpreter");

    private final JsonMapper json;
    private final Validator validator;

    IntroductionForm(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    Outcome read(Map<String, String> fields) {
        try {
            var request = json.treeToValue(tree(fields), IntroductionRequest.class);
            var violations = new TreeMap<String, String>();
            for (ConstraintViolation<?> violation : validator.validate(request)) {
                violations.put(violation.getPropertyPath().toString(), violation.getMessage());
            }
            return violations.isEmpty()
                    ? new Read(request)
                    : new Unreadable(List.copyOf(violations.values()));
        } catch (JacksonException unreadable) {
            return new Unreadable(
                    List.of("Something in the form could not be read; use plain text"));
        }
    }

    /** What was typed, field by field, as far as it could be read. */
    List<Typed> said(Map<String, String> fields) {
        return LABELS.entrySet().stream()
                .filter(it -> !fields.getOrDefault(it.getKey(), "").isBlank())
                .map(it -> new Typed(it.getValue(), fields.getOrDefault(it.getKey(), "")))
                .toList();
    }

    String canonical(IntroductionRequest request) {
        return json.writeValueAsString(request);
    }

    private ObjectNode tree(Map<String, String> fields) {
        ObjectNode tree = json.createObjectNode();
        ObjectNode contact = tree.putObject("contact");
        fields.forEach((name, value) -> put(tree, contact, name, value));
        return tree;
    }

    private static void put(ObjectNode tree, ObjectNode contact, String name, String value) {
        if (value.isBlank()) return;
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
