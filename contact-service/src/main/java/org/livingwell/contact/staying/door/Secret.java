package org.livingwell.contact.staying.door;

/** What opens a door; shown to whoever makes it, once, and kept nowhere. */
public record Secret(String value) {

    @Override
    public String toString() {
        return "•••";
    }
}
