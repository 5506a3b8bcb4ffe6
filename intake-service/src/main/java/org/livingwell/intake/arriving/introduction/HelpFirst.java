package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.CrisisLine;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.Words;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** Who helps now, for somebody who cannot wait and whose introduction cannot be kept as it is. */
@Component
class HelpFirst {

    private final Places places;

    HelpFirst(Places places) {
        this.places = places;
    }

    /** Who helps everywhere, also where we do not work. */
    List<CrisisLine> everywhere() {
        return lines("", true, List.of());
    }

    /** None where it can wait. */
    List<CrisisLine> lines(IntroductionRequest request) {
        return lines(request.place(), request.urgent(), request.written().toList());
    }

    /** None where it can wait. */
    List<CrisisLine> lines(Map<String, String> fields) {
        return lines(
                fields.getOrDefault("place", ""),
                fields.getOrDefault("urgent", "").equals("true"),
                fields.values().stream().map(Words::new).toList());
    }

    /** Where no place was chosen any place's phrases count, and the lines that all have. */
    private List<CrisisLine> lines(String place, boolean urgent, List<Words> written) {
        List<Place> all = places.all();
        var chosen = all.stream().filter(it -> it.id().value().equals(place)).toList();
        var asked = chosen.isEmpty() ? all : chosen;
        if (!urgent && asked.stream().noneMatch(it -> it.tells(written.stream()))) {
            return List.of();
        }
        return asked.stream()
                .limit(1)
                .flatMap(it -> it.crisisLines().stream())
                .filter(line -> asked.stream().allMatch(it -> it.crisisLines().contains(line)))
                .toList();
    }
}
