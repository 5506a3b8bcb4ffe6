package org.livingwell.local.notify;

import java.util.Map;
import java.util.UUID;

/** The account at the stand-in: the same for everybody and good for nothing but demonstration. */
public final class DemoNotify {

    public static final String KEY =
            "local-demo-5d1f8f3c-9d0b-4f3a-8f52-2b1c8e6f7a90-0c9a4e0e-7f55-4f3d-b1d4-6f2f9f1d3c58";
    public static final String CALLBACK_TOKEN = "local-demo-notify-callback";
    public static final UUID TEXT = UUID.fromString("2f6a1d0e-6b1f-4b0f-9a3d-8c1e5d7a4b21");
    public static final UUID EMAIL = UUID.fromString("7c4e9b52-3d8a-4e6f-a1b7-0d2f6c8e9a13");
    public static final UUID LETTER = UUID.fromString("b8d3f1a6-5c2e-4d9b-8e70-3a9c1f4d6e05");

    static final Map<UUID, NotifyTemplate> TEMPLATES =
            Map.of(
                    TEXT, new NotifyTemplate(TEXT, "sms", "", "((body))"),
                    EMAIL, new NotifyTemplate(EMAIL, "email", "((subject))", "((body))"),
                    LETTER, new NotifyTemplate(LETTER, "letter", "((subject))", "((body))"));

    private DemoNotify() {}
}
