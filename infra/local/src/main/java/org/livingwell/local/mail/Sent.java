package org.livingwell.local.mail;

import java.time.Instant;

/** One message as it left the platform, kept for people and tests to read. */
record Sent(
        String id, String kind, String from, String to, String subject, String text, Instant at) {}
