package org.livingwell.journeys;

import org.livingwell.platform.test.StubPublisher;

import java.time.Instant;
import java.util.UUID;

/**
 * Plays contexts that are not built yet, on their own topics and by the stack's clock; all that
 * they say is heard twice, as from a relay that was not sure.
 */
final class NotBuiltYet {

    private NotBuiltYet() {}

    /**
     * @param type such as {@code careplan.SafetyPlanActivated}
     * @param subject {@code <aggregate>/<id>}
     * @param sequence of what was said of it, from 1
     */
    static void says(String type, String subject, long sequence, String person, String data) {
        String service = type.substring(0, type.indexOf('.'));
        String said = type.substring(type.indexOf('.') + 1) + ".v1";
        var id = UUID.randomUUID();
        Instant at = StackClock.now().toInstant();
        String kafka = Stack.running().environment().kafka();
        try (var context = new StubPublisher(kafka, service)) {
            for (int times = 0; times < 2; times++) {
                context.publishOfKnown(
                        id, said, subject, sequence, UUID.fromString(person), "lambeth", data, at);
            }
        }
    }
}
