package org.livingwell.intake.rights.copy;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.copy.domain.Copy;
import org.livingwell.intake.rights.copy.domain.Copy.None;
import org.livingwell.intake.rights.copy.domain.Copy.Ready;
import org.livingwell.intake.rights.copy.domain.CopyEvent;
import org.livingwell.intake.rights.copy.domain.CopyId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads copies: one, what an officer has to see to, or what was gathered. */
@Component
public class CopyQueries {

    private static final int MOST = 100;

    private final AggregateStore<Copy, CopyEvent> copies;
    private final CopyPages pages;
    private final JsonMapper json = JsonMapper.builder().build();

    CopyQueries(AggregateStore<Copy, CopyEvent> copies, CopyPages pages) {
        this.copies = copies;
        this.pages = pages;
    }

    public Copy find(CopyId id) {
        return copies.find(id).orElseGet(None::new);
    }

    /** What is still to be decided, gathered or fetched, earliest due first. */
    public List<Copy> open(PlaceId place) {
        return copies
                .list(
                        and(eq("place", place.value()), eq("index.open", "yes")),
                        Sorts.ascending("index.by"),
                        MOST)
                .stream()
                .map(Kept::state)
                .toList();
    }

    /** Everything that was gathered, by context. */
    public Map<Context, JsonNode> contents(Ready copy) {
        var contents = new EnumMap<Context, JsonNode>(Context.class);
        copy.pages()
                .forEach(
                        (context, count) ->
                                contents.put(
                                        context,
                                        json.readTree(pages.read(copy.asking(), context, count))));
        return contents;
    }
}
