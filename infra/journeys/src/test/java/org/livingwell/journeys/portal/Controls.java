package org.livingwell.journeys.portal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What can be pressed, by all of the name that is read out for it. */
final class Controls {

    private Controls() {}

    static Locator button(Locator in, String name) {
        return in.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator button(Page in, String name) {
        return button(in.locator("body"), name);
    }

    static Locator button(Visit on, String name) {
        return button(on.page(), name);
    }
}
