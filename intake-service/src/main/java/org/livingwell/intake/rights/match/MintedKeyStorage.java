package org.livingwell.intake.rights.match;

import org.livingwell.intake.rights.match.domain.MintedKey;
import org.livingwell.intake.rights.match.domain.MintedKey.Gone;
import org.livingwell.intake.rights.match.domain.MintedKey.Needed;
import org.livingwell.intake.rights.match.domain.MintedKey.None;
import org.livingwell.intake.rights.match.domain.MintedKey.Over;
import org.livingwell.intake.rights.match.domain.MintedKey.Whose;
import org.livingwell.intake.rights.match.domain.MintedKeyEvent;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How keys on their way out are kept: in the clear, for they outlive what they are about. */
@Configuration
class MintedKeyStorage {

    @Bean
    AggregateStore<MintedKey, MintedKeyEvent> mintedKeyStore(Aggregates stores) {
        return stores.open(type());
    }

    static AggregateType<MintedKey, MintedKeyEvent> type() {
        return AggregateType.of(
                        "minted_keys", "minted-key", MintedKey.class, new None(), MintedKey::apply)
                .aliases(
                        MintedKey.class,
                        Map.of(
                                "none", None.class,
                                "needed", Needed.class,
                                "over", Over.class,
                                "gone", Gone.class))
                .copied() // ids alone
                .about((_, it) -> about(whose(it)))
                .clear()
                .index(MintedKeyStorage::index)
                .indexed("index.due");
    }

    private static About about(Whose whose) {
        return About.of(whose.minted(), whose.place());
    }

    private static Whose whose(MintedKey key) {
        return switch (key) {
            case None _ -> throw new IllegalStateException("nobody has said anything");
            case Needed it -> it.whose();
            case Over it -> it.whose();
            case Gone it -> it.whose();
        };
    }

    private static Map<String, ?> index(MintedKey key) {
        return switch (key) {
            case Needed it -> Map.of("due", it.chaseAt());
            case Over it -> Map.of("due", it.due());
            case None _, Gone _ -> Map.of();
        };
    }
}
