package org.livingwell.contact.reaching.rule.domain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Who said the rules that hold.
 *
 * @param heard how a worker heard it from them; null where they did not
 */
public record Recorded(By by, @Nullable Hearing heard, LocalDate on) {

    /** Where it was said. */
    public enum By {
        INTRODUCTION,
        WORKER,
        PERSON
    }

    /** A worker heard it from the person. */
    public record Hearing(How how, LocalDate on) {

        /** By which way; whoever comes or rings by themselves chose it. */
        public enum How {
            CALL(Channel.CALL),
            TEXT(Channel.TEXT),
            EMAIL(Channel.EMAIL),
            LETTER(Channel.LETTER),
            VISIT(Channel.VISIT),
            PORTAL(Channel.PORTAL),
            CAME(null);

            private final @Nullable Channel channel;

            How(@Nullable Channel channel) {
                this.channel = channel;
            }

            /** Null where they chose the way. */
            @Nullable Channel channel() {
                return channel;
            }
        }
    }
}
