package org.livingwell.intake.rights.copy;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.copy.domain.CopyId;
import org.livingwell.intake.rights.copy.domain.CopyPage;
import org.livingwell.intake.rights.copy.domain.CopyPage.Change;
import org.livingwell.intake.rights.copy.domain.CopyPage.Change.Filled;
import org.livingwell.intake.rights.copy.domain.CopyPage.Change.Thrown;
import org.livingwell.intake.rights.copy.domain.CopyPage.Written;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Keeps what was gathered, in pages small enough for one record each. */
@Component
class CopyPages {

    /** Characters of a page; escaped it still fits into a record. */
    static final int SIZE = 300_000;

    private final AggregateStore<CopyPage, Change> pages;

    CopyPages(AggregateStore<CopyPage, Change> pages) {
        this.pages = pages;
    }

    /**
     * @return how many pages it took
     */
    int write(Asking asking, Context context, String text) {
        int page = 0;
        for (int from = 0; from < text.length(); page++) {
            int to = end(text, from);
            UUID id = idOf(asking, context, page);
            var words = new Words(text.substring(from, to));
            var filled = new Filled(asking.person(), asking.place(), words);
            pages.handle(id, Cause.of(Ids.derive("fill", id, words.value())), _ -> agree(filled));
            from = to;
        }
        return page;
    }

    String read(Asking asking, Context context, int count) {
        var text = new StringBuilder();
        for (int page = 0; page < count; page++) {
            if (pages.find(idOf(asking, context, page)).orElse(null) instanceof Written written) {
                text.append(written.text().value());
            }
        }
        return text.toString();
    }

    void throwAway(Asking asking, Context context, int count) {
        for (int page = 0; page < count; page++) {
            UUID id = idOf(asking, context, page);
            pages.handle(
                    id,
                    Cause.of(Ids.derive("throw-away", id)),
                    it -> it instanceof Written ? agree(new Thrown()) : agree());
        }
    }

    /** Never between the two halves of one character. */
    private static int end(String text, int from) {
        int to = Math.min(text.length(), from + SIZE);
        boolean inside = to < text.length() && Character.isHighSurrogate(text.charAt(to - 1));
        return inside ? to - 1 : to;
    }

    private static UUID idOf(Asking asking, Context context, int page) {
        return Ids.derive("copy-page", CopyId.of(asking.person()), asking.at(), context, page);
    }
}
