package org.livingwell.contact.reaching.question;

/** What a question is answered with; it stands in one message, sealed, and nowhere else. */
record Secret(String value) {

    @Override
    public String toString() {
        return "•••";
    }
}
