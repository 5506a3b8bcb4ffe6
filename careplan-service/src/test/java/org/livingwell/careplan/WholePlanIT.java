package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A plan as a PDF: all of it, for whoever may see it, and kept nowhere. */
@WithNeighbours
class WholePlanIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String PETRA = TestIssuer.privacyOfficer("petra", "lambeth");

    @LocalServerPort int port;
    Calls careplan;
    InAPlan priya;

    @BeforeEach
    void welcome() {
        careplan = Calls.to(port);
        priya = InAPlan.welcomed(careplan);
    }

    @Test
    void itIsTaggedAndItsNameAndTitleTellNothing() throws Exception {
        priya.writes(priya.token(), InAPlan.GUITAR);

        var printed = printed("", WANDA);

        assertThat(printed.answer().headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(printed.answer().headers().firstValue("ETag")).isEmpty();
        assertThat(printed.answer().headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"notes.pdf\"");
        try (var pdf = printed.read()) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Notes");
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
        }
    }

    @Test
    void everythingIsInItWithWhoSaidItAndWhen() throws Exception {
        fill();

        String worker = printed("", WANDA).text();
        String own = printed("", priya.token()).text();

        assertThat(worker)
                .contains("The whole plan As it was on", "Story Nothing yet")
                .contains("Strengths I play the guitar A gift for others: Music Their words, ")
                .contains("What helps Written down by a worker: Walk Waits for them to agree, ")
                .contains("Map of people", "Ruth A person Friends Strong They give to each other")
                .contains("Sleep until five", "0 out of 10: Not at all", "6 out of 10")
                .contains("from 0 to 6: 6 higher than at first", "They let it go, ", ": Not now")
                .contains("Their mental health 2: very dissatisfied They want more help")
                .contains("with her sister there", "Too few answers for a mean", "0 out of 40")
                .contains("1. Warning signs I stop answering", "Ngozi: +44 (0)7700 900123")
                .contains("0 of 10", "If they are in crisis", "Ruth next door", "Their own words, ")
                .contains("Page 1 of ");
        assertThat(own)
                .contains("My whole plan", "My words, ", "My worker wrote this down:")
                .contains("Waits for me to agree, ", "I let it go, ", "I want more help")
                .contains("My warning signs", "If I am in crisis")
                .doesNotContainPattern("\\b([Tt]heir|[Tt]hey)\\b(?! give)");
        kept("whole-plan.pdf", printed("", WANDA));
        kept("my-whole-plan-large-easy.pdf", printed("?print=large&order=easy", priya.token()));
    }

    @Test
    void whatWasSaidOfWorkIsInIt() throws Exception {
        String letter =
                "{\"entry\":{\"section\":\"future\",\"text\":\"My"
                        + " job\",\"future\":{\"stage\":\"started\",\"atWork\":{\"to\":\"The"
                        + " mill\",\"helps\":\"A quiet corner\",\"agreed\":\"Two"
                        + " breaks\",\"agreedOn\":\"2026-01-20\",\"reviewOn\":\"%s\"}}}}";
        var day = LocalDate.now(ZoneId.of("Europe/London")).plusDays(30);
        priya.writes(priya.token(), letter.formatted(day));
        String again = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);

        assertThat(printed("", WANDA).text())
                .contains("Who a letter goes to: The mill")
                .contains("What would help them at work: A quiet corner")
                .contains("What was agreed at work: Two breaks", "Agreed on: 20 January 2026")
                .contains("We look at it again: " + again);
        assertThat(printed("", priya.token()).text())
                .contains("What would help me at work: A quiet corner")
                .contains("The mill", "Two breaks", "20 January 2026", again);
    }

    @Test
    void anEasyOrderBeginsWithWhatMattersAndLeavesOutWhatIsNotThere() throws Exception {
        fill();

        String easy = printed("?order=easy", priya.token()).text();

        assertThat(easy)
                .containsSubsequence(
                        "People in my life",
                        "What helps me",
                        "What I am good at",
                        "My goals",
                        "What I do when it is bad",
                        "Who I can ring",
                        "My sister Ngozi: +44 (0)7700 900123",
                        "How I am")
                .doesNotContain("Nothing yet My", "What matters to me", "What does me good");
    }

    @Test
    void largePrintIsLarge() throws Exception {
        priya.writes(priya.token(), InAPlan.GUITAR);

        assertThat(sizes(printed("?print=large", WANDA))).isNotEmpty().allMatch(it -> it >= 18);
        assertThat(sizes(printed("", WANDA))).isNotEmpty().allMatch(it -> it < 18);
    }

    @Test
    void whatIsForTheirOwnEyesIsOnNoPaperButTheirsAndThereOnlyWhereTheyAskForIt() throws Exception {
        priya.writes(priya.token(), OnlyMeIT.MINE);

        assertThat(printed("?with=only-me", priya.token()).text())
                .contains("Only for me " + OnlyMeIT.CANARY);
        assertThat(printed("", priya.token()).text()).doesNotContain(OnlyMeIT.CANARY, "Only for");
        for (String how : List.of("", "?with=only-me", "?order=easy&with=only-me")) {
            assertThat(printed(how, WANDA).text()).doesNotContain(OnlyMeIT.CANARY, "Only for");
        }
    }

    @Test
    void whatIsForTheLeadWorkerIsOnNoOtherWorkersPaper() throws Exception {
        String entry = priya.writes(priya.token(), InAPlan.GUITAR);
        var audience = priya.path("/care-plan/entries/" + entry + "/audience");
        var hidden =
                careplan.put(
                        audience,
                        priya.token(),
                        "{\"shownTo\":\"lead-worker\"}",
                        "If-Match",
                        "\"1\"");
        assertThat(hidden.status()).isEqualTo(200);

        assertThat(printed("", WANDA).text()).doesNotContain("guitar");
        assertThat(printed("", priya.token()).text()).contains("guitar", "Only my worker sees it");
    }

    @Test
    void whoeverMayNotReadThePlanHasNoPaperOfIt() throws Exception {
        assertThat(printed("", TestIssuer.worker("walt", "salford")).status()).isEqualTo(404);
        assertThat(printed("", TestIssuer.person(java.util.UUID.randomUUID())).status())
                .isEqualTo(404);
        assertThat(printed("", TestIssuer.supporter("maureen")).status()).isEqualTo(403);
        assertThat(printed("?print=huge", WANDA).status()).isEqualTo(400);
    }

    @Test
    void itIsWrittenDownThatItWasRead() throws Exception {
        printed("", WANDA);

        assertThat(careplan.get(priya.path("/seen-by"), PETRA).text())
                .contains("\"part\":\"whole.pdf\"");
    }

    @Test
    void aHundredKilobytesArePrintedToTheLastWord() throws Exception {
        String long_ = "word ".repeat(19_990) + "THE LAST WORD";
        priya.writes(priya.token(), InAPlan.coping(long_));
        priya.writes(priya.token(), InAPlan.coping("x".repeat(99_000) + "END"));

        assertThat(printed("?print=large", WANDA).text()).contains("THE LAST WORD", "END");
    }

    @Test
    void lettersWithoutAShapeAreNotLeftOut() throws Exception {
        priya.writes(priya.token(), InAPlan.coping("Tea with مريم"));

        var printed = printed("", WANDA);

        assertThat(printed.status()).isEqualTo(409);
        assertThat(new String(printed.answer().body()))
                .contains("not-printable", "print that page");
    }

    private void fill() {
        priya.writes(priya.token(), InAPlan.GUITAR);
        priya.writes(WANDA, InAPlan.coping("Walk"));
        priya.writes(
                priya.token(),
                "{\"entry\":{\"section\":\"relationships\",\"text\":\"Ruth\",\"relationship\":{\"relation\":\"person\",\"circle\":\"friendship\",\"line\":\"strong\",\"giving\":\"both\"}}}");
        String sleep = goal("Sleep until five");
        rate(sleep, "{\"value\":0,\"said\":\"Not at all\"}");
        rate(sleep, "{\"value\":6}");
        String choir = goal("Sing in a choir");
        does("/care-plan/goals/" + choir + "/end", "{\"how\":\"let-go\",\"said\":\"Not now\"}");
        does(
                "/measures",
                "{\"dialog\":[{\"item\":\"mental-health\",\"rating\":2,\"moreHelp\":true}],\"present\":\"her"
                    + " sister\"}");
        does("/measures", "{\"reqol10\":0}");
        var written =
                careplan.put(
                        priya.path("/care-plan/safety-plan"),
                        priya.token(),
                        """
                        {"warningSigns":[{"text":"I stop answering"}],"myself":[],"distractions":[],"people":[{"text":"My sister Ngozi","tel":"+44 (0)7700 900123"}],"professionals":[],"surroundings":[],"likely":0,"factors":["Sleep"],"crisis":{"pets":"Ruth next door"}}\
                        """,
                        "If-Match",
                        "\"0\"");
        assertThat(written.status()).as(written.text()).isEqualTo(200);
    }

    private String goal(String words) {
        return careplan.post(
                        priya.path("/care-plan/goals"),
                        priya.token(),
                        "{\"goal\":\"%s\"}".formatted(words))
                .at("id");
    }

    private void rate(String goal, String json) {
        does("/care-plan/goals/" + goal + "/ratings", json);
    }

    private void does(String path, String json) {
        var done = careplan.post(priya.path(path), priya.token(), json);
        assertThat(done.status()).as(done.text()).isBetween(200, 204);
    }

    private Printed printed(String how, String token) throws Exception {
        return Printed.of(port, priya.person(), how, token);
    }

    private static void kept(String name, Printed printed) throws Exception {
        Files.createDirectories(Path.of("target", "paper"));
        Files.write(Path.of("target", "paper", name), printed.answer().body());
    }

    /** Of the words of the plan, in points. */
    private static List<Integer> sizes(Printed printed) throws Exception {
        var found = new ArrayList<Integer>();
        var stripper =
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> places) {
                        if (text.contains("guitar") || text.contains("Their words"))
                            places.forEach(it -> found.add(Math.round(it.getFontSizeInPt())));
                    }
                };
        try (var pdf = printed.read()) {
            stripper.getText(pdf);
        }
        return found;
    }
}
