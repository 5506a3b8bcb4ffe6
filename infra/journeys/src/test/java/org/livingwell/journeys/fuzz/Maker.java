package org.livingwell.journeys.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes the same odd request of the same seed and number, as far as ids allow. */
record Maker(long seed, List<Corpus.Line> corpus) {

    /**
     * What was made, and how.
     *
     * @param canary is in whatever text of it was sent
     */
    record Made(int number, Request request, List<Mutation> mutations, String canary) {}

    Made make(int number, Map<String, String> names) {
        var die = new SplittableRandom(seed * 1_000_003 + number);
        Corpus.Line line = corpus.get(die.nextInt(corpus.size()));
        return made(number, line, mutations(die), names);
    }

    /** The same with fewer of its mutations; each has a die of its own. */
    Made with(Made made, List<Mutation> fewer, Map<String, String> names) {
        var die = new SplittableRandom(seed * 1_000_003 + made.number());
        return made(made.number(), corpus.get(die.nextInt(corpus.size())), fewer, names);
    }

    private Made made(
            int number, Corpus.Line line, List<Mutation> mutations, Map<String, String> names) {
        String canary =
                "zq"
                        + Long.toString(Math.abs(seed * 31 + number) % 1_679_616 + 60_466_176, 36)
                        + "qz";
        var filled = new HashMap<>(names);
        filled.put("canary", canary);
        Request request = line.filled(filled);
        for (Mutation mutation : mutations) {
            var die = new SplittableRandom(seed * 7_919 + number * 101L + mutation.ordinal());
            mutation.change(request, new Odd(die, canary, names));
        }
        return new Made(number, request, mutations, canary);
    }

    private static List<Mutation> mutations(SplittableRandom die) {
        List<Mutation> all = List.of(Mutation.values());
        List<Mutation> chosen = new ArrayList<>();
        int many = 1 + Math.min(die.nextInt(4), die.nextInt(4));
        while (chosen.size() < many) {
            Mutation one = all.get(die.nextInt(all.size()));
            if (!chosen.contains(one)) chosen.add(one);
        }
        // bodies and paths before what frames them
        chosen.sort(null);
        return chosen;
    }
}
