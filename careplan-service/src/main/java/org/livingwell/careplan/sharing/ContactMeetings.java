package org.livingwell.careplan.sharing;

import org.livingwell.careplan.sharing.SharedView.SharedMeeting;
import org.livingwell.platform.calls.OtherService;
import org.livingwell.platform.calls.OtherServices;
import org.livingwell.platform.domain.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Asks contact, behind its circuit breaker; a plan is read on where it does not answer. */
@Component
class ContactMeetings implements Meetings {

    private static final Logger log = LoggerFactory.getLogger(ContactMeetings.class);

    private record Coming(List<SharedMeeting> meetings) {}

    private final OtherService contact;

    ContactMeetings(
            OtherServices services, @Value("${CONTACT_URL:http://localhost:8105}") String url) {
        contact = services.at("contact", url);
    }

    @Override
    public Optional<List<SharedMeeting>> of(PersonId person) {
        try {
            return Optional.of(
                    contact.get("/internal/people/{id}/meetings", Coming.class, person)
                            .map(Coming::meetings)
                            .orElse(List.of()));
        } catch (RuntimeException silent) {
            log.info("When somebody meets somebody is not to be had from contact");
            return Optional.empty();
        }
    }
}
