package org.livingwell.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.util.Map;

/**
 * Limits of one gateway process.
 *
 * @param perMinute requests of one caller in a minute
 * @param introductionsPerMinute introductions from one address: a full room on one Wi-Fi
 * @param statusPerMinute questions from one address how an introduction stands, each a guess
 * @param doorsPerMinute doors opened from one address
 * @param answersPerMinute questions looked at and answered from one address, two for each
 * @param providersPerMinute receipts and replies from one address of a provider's, which sends them
 *     again where it is told to wait
 * @param signInsPerMinute steps of signing in from one address, each of which may keep a session
 * @param refusedTokensPerMinute tokens that were refused, from one address
 * @param body largest body where {@code bodies} (path pattern to size) says nothing else
 * @param ordinary requests to services at once
 * @param kept requests at once that only introductions may use, as many for status, for doors and
 *     for answers
 * @param oneAddress of all these, how many at once one address may have; more wait a little
 */
@ConfigurationProperties("living-well.limits")
public record Limits(
        @DefaultValue("600") int perMinute,
        @DefaultValue("60") int introductionsPerMinute,
        @DefaultValue("10") int statusPerMinute,
        @DefaultValue("20") int doorsPerMinute,
        @DefaultValue("40") int answersPerMinute,
        @DefaultValue("6000") int providersPerMinute,
        @DefaultValue("600") int signInsPerMinute,
        @DefaultValue("60") int refusedTokensPerMinute,
        @DefaultValue("256KB") DataSize body,
        @DefaultValue Map<String, DataSize> bodies,
        @DefaultValue("200") int ordinary,
        @DefaultValue("50") int kept,
        @DefaultValue("10") int oneAddress) {}
