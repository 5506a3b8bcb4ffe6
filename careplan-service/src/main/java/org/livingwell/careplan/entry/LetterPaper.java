package org.livingwell.careplan.entry;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.entry.domain.Wanted;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.paper.Paper;
import org.livingwell.platform.paper.Paper.Look;
import org.livingwell.platform.paper.Press;
import org.springframework.stereotype.Component;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The letter as it is printed: in the person's name, and nothing of who else is with them. */
@Component
class LetterPaper {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Paper PAPER =
            Paper.of(
                    """
                    <p>{{#to}}{{.}}<br/>{{/to}}</p>
                    <p>{{day}}</p>
                    <h1>What would help me at work</h1>
                    <p>With this I could do my work well:</p>
                    {{#helps}}<p>{{.}}</p>{{/helps}}
                    <p>I would like to talk about this with you. Please tell me when we can meet.</p>
                    <p>Name:</p>
                    <p>Signed:</p>\
                    """);

    private final CarePlanAccess access;
    private final Press press;

    LetterPaper(CarePlanAccess access, Press press) {
        this.access = access;
        this.press = press;
    }

    /**
     * @throws org.livingwell.platform.paper.NotPrintableException where it cannot be set
     */
    byte[] print(Wanted.Future it, boolean large) {
        var atWork = it.atWork();
        if (atWork == null) throw new IllegalArgumentException("no letter");
        return press.print(
                PAPER,
                new Look("Letter", Locale.UK, large),
                Map.of(
                        "to", lines(atWork.to()),
                        "day", DAY.format(access.today()),
                        "helps", lines(atWork.helps())));
    }

    private static List<String> lines(@Nullable Words words) {
        return words == null
                ? List.of()
                : words.value().lines().filter(it -> !it.isBlank()).toList();
    }
}
