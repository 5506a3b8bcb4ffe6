package org.livingwell.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.livingwell.benchmarks.CarePlanPages.Effort;
import org.livingwell.benchmarks.CarePlanPages.Side;
import org.livingwell.benchmarks.Pages.Kind;
import org.livingwell.platform.test.RealParts;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * The care plan's figures can be measured: the same code with a few people, on careplan as it is
 * packaged. Nothing here says how long anything takes.
 */
class CarePlanFiguresIT {

    private static final String DATABASE = "model";
    private static final Effort ONCE = new Effort(1, 1, Duration.ofMillis(100));

    private static MongoClient mongo;
    private static MongoDatabase database;
    private static ServiceProcess careplan;
    private static Model model;

    @BeforeAll
    static void writeOnePerson() throws IOException, InterruptedException {
        mongo = MongoClients.create(RealParts.running().mongodbUri());
        database = mongo.getDatabase(DATABASE);
        careplan = ServiceProcess.careplan(DATABASE);
        model = Model.write(careplan, database);
    }

    @AfterAll
    static void end() {
        if (careplan != null) careplan.close();
        if (mongo != null) mongo.close();
    }

    /** In one test, since journeys that are made again are only those that were announced. */
    @Test
    void whatIsSaidInTheReadmeIsMeasured() throws IOException, InterruptedException {
        var pages = new CarePlanPages(mongo, model, ONCE);
        pages.compare("plans", Kind.WHOLE_PLAN, CarePlanPages.WHOLE, side(1), side(2));
        pages.compare("timelines", Kind.OWN_JOURNEY, CarePlanPages.TIMELINE, side(1), side(2));
        pages.load(side(2));
        new EntriesFound(mongo, model, ONCE).measure(1, 2);
        var lines = new Lines(2);
        lines.publish(RealParts.running().kafkaBootstrapServers());

        new JourneyRebuilt(careplan, database, lines).run(1);

        assertThat(pages(Kind.JOURNEY, lines.some()).oneByOne().took()).isPositive();
    }

    @Test
    void aPlanThatIsShortOfAnEntryIsNoFigure() throws IOException, InterruptedException {
        var whole = new Copies(model, mongo, DATABASE).write(1, CarePlanPages.WHOLE);
        var person = whole.getFirst();
        assertThat(pages(Kind.WHOLE_PLAN, whole).oneByOne().took()).isPositive();

        database.getCollection("entries").deleteOne(Filters.eq("personId", person.toString()));

        assertThatThrownBy(() -> pages(Kind.WHOLE_PLAN, whole).oneByOne())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("20 expected, 19 found");
    }

    private static Pages pages(Kind kind, List<UUID> people) {
        return new Pages(careplan, kind, people);
    }

    private static Side side(int people) {
        return new Side(careplan, DATABASE, people);
    }
}
