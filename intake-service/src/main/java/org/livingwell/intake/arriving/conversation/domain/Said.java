package org.livingwell.intake.arriving.conversation.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Voice;
import org.livingwell.platform.domain.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    boolean reads(Prompt prompt, Words text, SaidBy saidBy) {
        return under(prompt)
                .filter(it -> it.text().equals(text) && it.saidBy().equals(saidBy))
                .isPresent();
    }

    public Optional<Companion> companion(@Nullable UUID id) {
        return companions.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Whether it names nobody, or a companion who is here. */
    boolean knows(SaidBy saidBy) {
        return saidBy.companion() == null
                || saidBy.voice() == Voice.SUPPORTER && companion(saidBy.companion()).isPresent();
    }

    /** What to call whoever said it, where it was somebody who came along. */
    public @Nullable Words called(SaidBy saidBy) {
        return companion(saidBy.companion()).map(Companion::called).orElse(null);
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

    Said with(int number, Sitting sitting) {
        var others = new ArrayList<>(sittings);
        others.set(number, sitting);
        return new Said(pieces, List.copyOf(others), companions);
    }

    Said with(Companion companion) {
        var others = new ArrayList<>(companions);
        others.replaceAll(it -> it.id().equals(companion.id()) ? companion : it);
        boolean known = companion(companion.id()).isPresent();
        return new Said(pieces, sittings, known ? List.copyOf(others) : and(companions, companion));
    }

    private static <T> List<T> and(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
