package org.livingwell.local;

/** What {@code ./infra/token} runs: prints the token and nothing else. */
public final class TokenCommand {

    private static final String USAGE = "Use: ./infra/token NAME [--port-offset N]";

    private TokenCommand() {}

    public static void main(String[] arguments) {
        try {
            if (arguments.length == 0 || arguments[0].startsWith("-")) throw new Trouble(USAGE);
            var rest = new String[arguments.length - 1];
            System.arraycopy(arguments, 1, rest, 0, rest.length);
            var environment = Environment.of(Options.parse(rest));
            System.out.println(Tokens.forPerson(environment.keycloakUrl(), arguments[0]));
        } catch (Trouble e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
