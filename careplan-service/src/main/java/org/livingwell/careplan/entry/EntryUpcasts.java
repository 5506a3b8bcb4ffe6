package org.livingwell.careplan.entry;

import tools.jackson.databind.node.ObjectNode;

/** Brings entries that were kept earlier up to how they are kept now. */
final class EntryUpcasts {

    private EntryUpcasts() {}

    /** Version 2 took everything for the person's own words. */
    static ObjectNode nobodyRecordedWhoSaidIt(ObjectNode entry) {
        if (entry.get("content") instanceof ObjectNode content) content.put("voice", "unheard");
        return entry;
    }

    /** Version 3 had words alone, and nobody could do anything with them. */
    static ObjectNode wordsWithFieldsOfTheirOwn(ObjectNode entry) {
        if (!(entry.remove("content") instanceof ObjectNode before)) return entry;
        ObjectNode written = entry.putObject("written");
        for (String field : new String[] {"id", "person", "place", "section"}) {
            written.set(field, before.get(field));
        }
        ObjectNode said = written.putObject("said");
        said.putObject("content").put("is", "plain").set("text", before.get("text"));
        said.set("voice", before.get("voice"));
        if (before.has("who")) said.set("who", before.get("who"));
        said.set("at", before.get("at"));
        written.set("source", before.get("source"));
        written.put("audience", "team").put("revision", 1).putArray("earlier");
        return entry;
    }

    /** Version 4 took everything for their own eyes as agreed to. */
    static ObjectNode whatTheySaidOfWhatIsForThemselves(ObjectNode entry) {
        if (!entry.path("is").asString().equals("only-me")) return entry;
        entry.set("answer", entry.remove("agreement"));
        return entry;
    }
}
