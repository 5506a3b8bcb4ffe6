package org.livingwell.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.util.Map;

/**
 * Limits of one gateway process.
 *
 * @param perMinute requests of one caller in a minute
 * @param openPostsPerMinute posts of one address that need no login, in a minute
 * @param body largest body where {@code bodies} (path pattern to size) says nothing else
 * @param ordinary requests to services at once
 * @param kept requests at once that only introductions and doors may use
 */
@ConfigurationProperties("living-well.limits")
public record Limits(
        @DefaultValue("600") int perMinute,
        @DefaultValue("20") int openPostsPerMinute,
        @DefaultValue("256KB") DataSize body,
        @DefaultValue Map<String, DataSize> bodies,
        @DefaultValue("200") int ordinary,
        @DefaultValue("50") int kept) {}
