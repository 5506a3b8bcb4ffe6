package org.livingwell.intake.rights.copy;

import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.copy.domain.Copy.Ready;
import org.livingwell.intake.rights.copy.domain.CopyId;
import org.livingwell.intake.rights.copy.domain.CopyPage;
import org.livingwell.intake.rights.copy.domain.CopyPage.Command.Fill;
import org.livingwell.intake.rights.copy.domain.CopyPage.Command.ThrowAway;
import org.livingwell.intake.rights.copy.domain.CopyPage.Written;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Keeps what was gathered, in pages small enough for one record each. */
@Component
class CopyPages {

    /** Characters of a page; escaped it still fits into a record. */
    static final int SIZE = 300_000;

    private final Aggregate<CopyPage, CopyPage.Command, CopyPage.Event> pages;

    private final JsonMapper json = JsonMapper.builder().build();

    CopyPages(Aggregate<CopyPage, CopyPage.Command, CopyPage.Event> pages) {
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
            var fill = new Fill(asking.person(), asking.place(), words);
            pages.of(id).handle(fill, Cause.of(Ids.derive("fill", id, words.value())));
            from = to;
        }
        return page;
    }

    /** Everything that was gathered, by context. */
    Map<Context, JsonNode> contents(Ready copy) {
        var contents = new EnumMap<Context, JsonNode>(Context.class);
        copy.pages()
                .forEach(
                        (context, count) ->
                                contents.put(
                                        context,
                                        json.readTree(read(copy.asking(), context, count))));
        return contents;
    }

    private String read(Asking asking, Context context, int count) {
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
            pages.of(id).handle(new ThrowAway(), Cause.of(Ids.derive("throw-away", id)));
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
