package org.livingwell.local;

import org.livingwell.local.demo.Demo;
import org.livingwell.local.demo.Demo.Played;

/** What {@code ./infra/demo} runs: fills the stack with people and says where to begin. */
public final class DemoCommand {

    private DemoCommand() {}

    public static void main(String[] arguments) {
        try {
            var environment = Environment.of(Options.parse(arguments));
            var keycloak = environment.keycloakUrl();
            var begun = System.nanoTime();
            var demo = new Demo(environment.publicUrl(), it -> Tokens.forPerson(keycloak, it));
            var played = demo.play();
            long seconds = (System.nanoTime() - begun) / 1_000_000_000;
            System.out.println(text(played, environment.publicUrl(), seconds));
        } catch (Trouble e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static String text(Played played, String url, long seconds) {
        return """
        %d people are there after %d s. Of %d steps %d had nothing to do: played again, nothing doubles.

        Sign in at %s with the password %s:
          wanda   worker in Lambeth: who waits today, Amara's plan, Chidi's conversation to finish
          lena    lead in Lambeth: Deborah, whose record few can see; the huddle; the team
          lorna   lead in Lambeth too: Priya and what was shared about her
          petra   privacy officer: the copy Inês asked for, the erasure of Peter that waits
          walt    worker in Salford: another place, which sees nobody of Lambeth
          oscar   operator: GET %s/api/operator/clock, POST {"forward": "P1D"} to let a day pass
        """
                .formatted(
                        played.people(),
                        seconds,
                        played.steps(),
                        played.left().size(),
                        url,
                        Tokens.PASSWORD,
                        url);
    }
}
