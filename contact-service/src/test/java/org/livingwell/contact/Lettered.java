package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.TestIssuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Somebody who may only be written to, in a place of their own, and their lead worker. */
record Lettered(PersonId person, PlaceId place, Calls contact, Newcomers intake, Places places) {

    static final String HOME = "Deborah Price\\n1 High Street\\nLondon\\nSW9 8QA";

    static Lettered known(Calls contact, Newcomers intake, Places places) {
        var place = new PlaceId("place-" + UUID.randomUUID().toString().substring(0, 8));
        var person = new PersonId(UUID.randomUUID());
        TestKeys.makeOf(place);
        STUB.says(
                "/internal/places/" + place + "/settings",
                200,
                MessagesIT.SETTINGS.formatted(place, "Europe/London"));
        STUB.says(
                "/internal/people/" + person + "/ways",
                200,
                "{\"revision\":1,\"contact\":{\"address\":\"%s\",\"mayText\":false,\"mayCall\":false,\"mayVoicemail\":false,\"mayEmail\":false}}"
                        .formatted(HOME));
        String by = Newcomers.welcomedBy("wanda");
        intake.says(person.value(), place.value(), "person", 1, "PersonWelcomed.v1", by);
        var it = new Lettered(person, place, contact, intake, places);
        await().until(() -> contact.get(it.rules(), it.wanda()).at("known").equals("true"));
        await().until(() -> places.of(place).ringUs() != null);
        it.mayBeWrittenTo(true);
        return it;
    }

    String wanda() {
        return TestIssuer.worker("wanda", place.value());
    }

    void mayBeWrittenTo(boolean safe) {
        String body =
                "{\"rules\":{\"channels\":[{\"channel\":\"letter\",\"safe\":%s,\"windows\":[]}]},\"heard\":{\"how\":\"came\",\"on\":\"%s\"}}"
                        .formatted(safe, places.today(place));
        String seen = contact.get(rules(), wanda()).header("ETag");
        var put = contact.put(rules(), wanda(), body, "If-Match", seen);
        assertThat(put.status()).as(put.text()).isEqualTo(200);
    }

    /** A worker asks them to ring. */
    void asked() {
        assertThat(contact.post(route(), wanda(), MessagesIT.RING_US).status()).isEqualTo(201);
    }

    Answer seen() {
        return contact.get(route(), wanda());
    }

    String state() {
        return seen().at("messages.0.state");
    }

    String letter() {
        return route() + "/" + seen().at("messages.0.id");
    }

    String steps() {
        return contact.get("/api/people/" + person + "/next-steps", wanda()).text();
    }

    private String rules() {
        return "/api/people/" + person + "/contact-rules";
    }

    String route() {
        return "/api/people/" + person + "/messages";
    }

    static String read(byte[] pdf) {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        } catch (IOException odd) {
            throw new UncheckedIOException(odd);
        }
    }
}
