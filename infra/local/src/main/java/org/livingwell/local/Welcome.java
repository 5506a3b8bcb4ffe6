package org.livingwell.local;

/** What the person who started the stack wants to know next. */
final class Welcome {

    private Welcome() {}

    static String text(LocalStack stack, long seconds) {
        var text = new StringBuilder("Living Well is up after %d s.%n%n".formatted(seconds));
        stack.parts()
                .forEach(
                        part -> text.append("  %-10s %s%n".formatted(part.name(), part.address())));
        text.append(
                """

                Demonstration logins (password %s): wanda and walt (workers in Lambeth
                and Salford), lena and lorna (lead in Lambeth), petra (privacy officer), oscar (operator).
                A token: ./infra/token wanda. People to try it with: ./infra/demo
                Data: %s
                Logs: %s
                Ctrl-C stops everything; the next start finds the data again, --fresh starts again.
                """
                        .formatted(Tokens.PASSWORD, stack.data(), stack.logs()));
        return text.toString();
    }
}
