package org.livingwell.intake.rights.match;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.intake.rights.match.domain.MintedKey;
import org.livingwell.intake.rights.match.domain.MintedKey.Gone;
import org.livingwell.intake.rights.match.domain.MintedKey.Needed;
import org.livingwell.intake.rights.match.domain.MintedKey.None;
import org.livingwell.intake.rights.match.domain.MintedKey.Over;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How keys on their way out are kept: in the clear, for they outlive what they are about. */
@Configuration
class MintedKeys {

    @Bean
    Aggregate<MintedKey, MintedKey.Command, MintedKey.Event> mintedKeyAggregate(Aggregates all) {
        return all.open(
                aggregate("minted_keys", new None(), MintedKey::decide, MintedKey::apply)
                        .copied() // ids alone
                        .clear()
                        .index(MintedKeys::index)
                        .indexed("index.due"));
    }

    private static Map<String, ?> index(MintedKey key) {
        return switch (key) {
            case Needed it -> Map.of("due", it.chaseAt());
            case Over it -> Map.of("due", it.due());
            case None _, Gone _ -> Map.of();
        };
    }
}
