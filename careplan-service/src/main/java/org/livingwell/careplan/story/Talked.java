package org.livingwell.careplan.story;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.careplan.story.IntakeWords.Told;
import org.livingwell.careplan.story.domain.Prompts;
import org.livingwell.careplan.story.domain.ToldIds;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What intake answers about a conversation that is held; it may send more.
 *
 * @param goals what they want to achieve, most wanted first
 * @param supporters who can help, as they are called
 * @param companions who was there and said that they may be kept as supporters
 * @param outcomeVoice who said what is wanted and who can help
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Talked(
        List<Answer> prompts,
        List<Words> goals,
        List<Words> supporters,
        Voice outcomeVoice,
        List<Words> companions,
        Instant saidAt) {

    Talked {
        requireNonNull(outcomeVoice, "nobody knows yet whose words these are");
    }

    record Answer(String prompt, Words words, Voice voice, @Nullable Words who) {

        Answer {
            requireNonNull(voice, "nobody knows yet whose words these are");
        }
    }

    private record Piece(
            UUID entry, Section section, Words words, Voice voice, @Nullable Words who) {}

    /** A moment apart, so that all of it stands in the order it was asked for. */
    List<Told> told(UUID conversation) {
        var pieces = pieces(conversation).toList();
        return IntStream.range(0, pieces.size()).mapToObj(i -> told(pieces.get(i), i)).toList();
    }

    private Told told(Piece it, int number) {
        return new Told(
                it.entry(),
                it.section(),
                it.words(),
                it.voice(),
                it.who(),
                saidAt.plusMillis(number));
    }

    private Stream<Piece> pieces(UUID conversation) {
        var answers = prompts.stream().map(it -> answer(conversation, it));
        return Stream.of(
                        answers,
                        listed(conversation, "goal", Section.GOALS, goals),
                        listed(conversation, "supporter", Section.RELATIONSHIPS, supporters),
                        IntStream.range(0, companions.size())
                                .mapToObj(i -> companion(conversation, i)))
                .flatMap(it -> it);
    }

    private static Piece answer(UUID conversation, Answer it) {
        return new Piece(
                ToldIds.answered(conversation, it.prompt()),
                Prompts.section(it.prompt()),
                it.words(),
                it.voice(),
                it.who());
    }

    private Piece companion(UUID conversation, int number) {
        return new Piece(
                ToldIds.listed(conversation, "companion", number),
                Section.RELATIONSHIPS,
                companions.get(number),
                Voice.SUPPORTER,
                companions.get(number));
    }

    private Stream<Piece> listed(
            UUID conversation, String what, Section section, List<Words> said) {
        return IntStream.range(0, said.size())
                .mapToObj(
                        i ->
                                new Piece(
                                        ToldIds.listed(conversation, what, i),
                                        section,
                                        said.get(i),
                                        outcomeVoice,
                                        null));
    }
}
