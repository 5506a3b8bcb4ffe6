package org.livingwell.intake.conversation.domain;

import org.livingwell.platform.domain.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came up so far: pieces, sittings and who was there. */
public record Said(List<Piece> pieces, List<Sitting> sittings, List<Companion> companions) {

    public static final Said NOTHING = new Said(List.of(), List.of(), List.of());

    public Optional<Piece> under(Prompt prompt) {
        return pieces.stream().filter(it -> it.prompt() == prompt).findFirst();
    }

    /** Revision 0 is a prompt nobody has written under. */
    public int revision(Prompt prompt) {
        return under(prompt).map(Piece::revision).orElse(0);
    }

    boolean reads(Prompt prompt, Words text) {
        return under(prompt).map(Piece::text).filter(text::equals).isPresent();
    }

    Said with(Piece piece) {
        var others = new ArrayList<>(pieces);
        others.removeIf(it -> it.prompt() == piece.prompt());
        others.add(piece);
        return new Said(List.copyOf(others), sittings, companions);
    }

    Said with(Sitting sitting) {
        return new Said(pieces, and(sittings, sitting), companions);
    }

    Said with(Companion companion) {
        return new Said(pieces, sittings, and(companions, companion));
    }

    private static <T> List<T> and(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
