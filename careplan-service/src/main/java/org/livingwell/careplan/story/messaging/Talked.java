package org.livingwell.careplan.story.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.livingwell.careplan.plan.domain.Section;
import org.livingwell.careplan.story.application.ToldWords.Told;
import org.livingwell.careplan.story.domain.Prompts;
import org.livingwell.platform.domain.Ids;
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
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Talked(List<Answer> prompts, List<Words> goals, List<Words> supporters, Instant saidAt) {

    record Answer(String prompt, Words words) {}

    private record Piece(UUID entry, Section section, Words words) {}

    /** A moment apart, so that all of it stands in the order it was asked for. */
    List<Told> told(UUID conversation) {
        var pieces = pieces(conversation).toList();
        return IntStream.range(0, pieces.size()).mapToObj(i -> told(pieces.get(i), i)).toList();
    }

    private Told told(Piece it, int number) {
        return new Told(it.entry(), it.section(), it.words(), saidAt.plusMillis(number));
    }

    private Stream<Piece> pieces(UUID conversation) {
        var answers = prompts.stream().map(it -> answer(conversation, it));
        return Stream.of(
                        answers,
                        listed(conversation, "goal", Section.GOALS, goals),
                        listed(conversation, "supporter", Section.RELATIONSHIPS, supporters))
                .flatMap(it -> it);
    }

    private static Piece answer(UUID conversation, Answer it) {
        UUID entry = Ids.derive("entry", "conversation", conversation, it.prompt());
        return new Piece(entry, Prompts.section(it.prompt()), it.words());
    }

    private static Stream<Piece> listed(
            UUID conversation, String what, Section section, List<Words> said) {
        return IntStream.range(0, said.size())
                .mapToObj(
                        i ->
                                new Piece(
                                        Ids.derive("entry", "conversation", conversation, what, i),
                                        section,
                                        said.get(i)));
    }
}
