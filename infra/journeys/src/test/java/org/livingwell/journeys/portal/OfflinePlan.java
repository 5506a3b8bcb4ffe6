package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

import java.util.List;

/** A safety plan as the API says it, and what a person does to have it with them. */
final class OfflinePlan {

    static final String SAFETY = "/api/people/p1/care-plan/safety-plan";

    /** What stands on paper alone is not to be seen on a screen. */
    static final WaitForOptions THERE =
            new WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    static final String PASSPHRASE = "blue kettle sings twice";

    static final String HERE = "In this browser";
    static final String FILE = "In a file, to put where I like";

    /** Every word of the plan that only they know, and every heading that tells what it is. */
    static final List<String> WORDS =
            List.of(
                    "pacing at night",
                    "humming",
                    "Brockwell",
                    "Adaeze",
                    "07700900456",
                    "night nurse",
                    "tablets",
                    "the landlord",
                    "Warning",
                    "warning",
                    "Safety",
                    "safety",
                    "crisis",
                    "Samaritans",
                    "\"p1\"",
                    "people/p1");

    static final String PLAN = plan("pacing at night", "2026-11-24T10:00:00Z");
    static final String NEWER = plan("pacing at night and counting", "2026-11-26T10:00:00Z");

    private static final String EVERYTHING =
            """
            async () => {
              const all = [];
              for (const {name} of await indexedDB.databases()) {
                const base = await new Promise((is) => (indexedDB.open(name).onsuccess = (event) => is(event.target.result)));
                for (const store of base.objectStoreNames)
                  all.push(name, store, JSON.stringify(await new Promise((is) => (base.transaction(store).objectStore(store).getAll().onsuccess = (event) => is(event.target.result)))));
                base.close();
              }
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const asked of await cache.keys()) all.push(name, asked.url, await (await cache.match(asked)).text());
              }
              for (const it of await navigator.serviceWorker.getRegistrations()) all.push(it.scope);
              for (const kept of [localStorage, sessionStorage]) all.push(...Object.keys(kept), ...Object.values(kept));
              return all.map(String);
            }\
            """;

    private OfflinePlan() {}

    private static String plan(String sign, String at) {
        return """
        {"person":"p1","now":{"text":{
          "warningSigns":[{"text":"%s","tel":null}],"myself":[{"text":"humming","tel":null}],
          "distractions":[{"text":"Brockwell Park","tel":null}],"people":[{"text":"Adaeze","tel":"07700900456"}],
          "professionals":[{"text":"The night nurse","tel":"020 7946 0111"}],"surroundings":[{"text":"Tablets are with Adaeze","tel":null}],
          "likely":0,"formulation":"When tablets run out","factors":["rent paid"]},
         "crisis":{"children":null,"pets":"Adaeze feeds the cat","home":null,"helps":"Low light","makesWorse":null,"tell":null,"notTell":"the landlord","care":null},
         "byWorker":false,"present":null,"at":"%s"},"earlier":[],"reviewOn":"2027-02-24","active":null,"stoodDown":null}\
        """
                .formatted(sign, at);
    }

    /** Whatever a browser keeps for us, as text. */
    static List<String> everythingKept(Page page) {
        return ((List<?>) page.evaluate(EVERYTHING)).stream().map(String::valueOf).toList();
    }

    static Locator part(Page page) {
        return page.locator("lw-keep-plan");
    }

    /** The part that offers it, opened. */
    static Locator offer(Page page) {
        part(page).getByText("On this device, as a file or on paper").click();
        return part(page);
    }

    static void type(Locator offer, String passphrase, String again) {
        offer.getByLabel("A passphrase").fill(passphrase);
        offer.getByLabel("The same passphrase again").fill(again);
    }

    /** Chooses where it is kept, and keeps it. */
    static void press(Locator offer, String where) {
        offer.getByLabel(where).check();
        button(offer, "Keep it").click();
    }

    static void keep(Page page) {
        type(offer(page), PASSPHRASE, PASSPHRASE);
        press(part(page), HERE);
        assertThat(page.locator("#announce")).containsText("It is kept in this browser");
    }

    static void unlock(Page page, String passphrase) {
        page.getByLabel("Passphrase").fill(passphrase);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open")).click();
    }
}
