package org.livingwell.contact.reaching.message;

import org.livingwell.contact.reaching.message.domain.SentBy;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.phone.Phones;
import org.livingwell.platform.seal.LookupKeys;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** What a number or an address hashes to, so that a reply finds whom it belongs to. */
@Component
public class Ways {

    private final LookupKeys keys;

    Ways(LookupKeys keys) {
        this.keys = keys;
    }

    /**
     * All spellings of one are one; intake's own hashes of the same are others.
     *
     * @param place where it was sent from: each place has a key of its own
     */
    public String key(PlaceId place, SentBy way, Words to) {
        return switch (way) {
            case TEXT -> keys.of(place).hash("way-text", Phones.line(to).orElse(to.value()));
            case EMAIL -> {
                String address = to.value().strip().toLowerCase(Locale.ROOT);
                yield keys.of(place).hash("way-email", address);
            }
            case LETTER -> {
                String address = to.value().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
                yield keys.of(place).hash("way-letter", address);
            }
        };
    }

    static Channel channel(SentBy way) {
        return switch (way) {
            case TEXT -> Channel.TEXT;
            case EMAIL -> Channel.EMAIL;
            case LETTER -> Channel.LETTER;
        };
    }
}
