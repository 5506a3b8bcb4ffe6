import org.livingwell.client.ApiClient;
import org.livingwell.client.ApiException;
import org.livingwell.client.api.IntroductionApi;
import org.livingwell.client.api.WelcomeApi;
import org.livingwell.client.model.By;
import org.livingwell.client.model.IntroductionRequest;
import org.livingwell.client.model.WaitingListRow;
import org.livingwell.client.model.WelcomeRequest;

import java.util.UUID;

/** What somebody writes who has nothing of ours but the document: compiled and run by a test. */
public final class Introduces {

    private Introduces() {}

    /** Introduces somebody, finds them among those who wait, and welcomes them. */
    public static String welcomed(String base, String token, String name) throws ApiException {
        var receipt =
                new IntroductionApi(client(base, null))
                        .introductionIntroduce(
                                new IntroductionRequest()
                                        .by(By.SELF)
                                        .place("lambeth")
                                        .name(name)
                                        .broughtBy("I cannot sleep since the letter came."),
                                UUID.randomUUID().toString());
        if (receipt.getReference().isEmpty()) throw new IllegalStateException("no reference");
        var team = client(base, token);
        var row = waiting(new IntroductionApi(team), name);
        return new WelcomeApi(team)
                .welcomeWelcome(
                        UUID.fromString(row.getId()),
                        UUID.randomUUID().toString(),
                        new WelcomeRequest())
                .getPerson()
                .toString();
    }

    /** Page by page, as others may wait longer. */
    private static WaitingListRow waiting(IntroductionApi introductions, String name)
            throws ApiException {
        String cursor = null;
        do {
            var page = introductions.introductionWaiting("lambeth", null, cursor);
            for (var row : page.getIntroductions()) if (row.getName().equals(name)) return row;
            cursor = page.getNext();
        } while (cursor != null);
        throw new IllegalStateException("not among those who wait");
    }

    /** What a refusal is called, for a caller who may not look. */
    public static String refusal(String base, String token) {
        try {
            new IntroductionApi(client(base, token)).introductionWaiting("salford", null, null);
            return "none";
        } catch (ApiException refused) {
            return refused.getCode() + " " + refused.getResponseBody();
        }
    }

    private static ApiClient client(String base, String token) {
        var client = new ApiClient();
        client.updateBaseUri(base);
        if (token != null) {
            client.setRequestInterceptor(it -> it.header("Authorization", "Bearer " + token));
        }
        return client;
    }
}
