package org.livingwell.contact;

import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;

/** What GOV.UK Notify tells us by itself, as its documentation gives it. */
record NotifySays(Calls contact) {

    static final String OURS = "Bearer agreed-with-notify";

    Answer receipt(String reference, String status) {
        return post("receipts", receiptBody(reference, status));
    }

    static String receiptBody(String reference, String status) {
        return """
        {"id":"740e5834-3a29-46b4-9a6f-16142fde533a","reference":"%s","to":"07700912345",
        "status":"%s","created_at":"2017-05-14T12:15:30.000000Z",
        "completed_at":null,"sent_at":"2017-05-14T12:15:30.000000Z",
        "notification_type":"sms","template_id":"f33517ff-2a88-4f6e-b855-c550268ce08a",
        "template_version":1}
        """
                .formatted(reference, status);
    }

    /**
     * @param number a British one, from its zero on
     */
    Answer reply(String id, String number, String message) {
        return post(
                "replies",
                """
                {"id":"%s","source_number":"44%s","destination_number":"447700900000",
                "message":"%s","date_received":"2017-05-14T12:15:30.000000Z"}
                """
                        .formatted(id, number.substring(1), message));
    }

    Answer post(String what, String body) {
        return contact.post("/api/providers/notify/" + what, null, body, "Authorization", OURS);
    }
}
