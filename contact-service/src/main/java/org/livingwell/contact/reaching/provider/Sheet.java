package org.livingwell.contact.reaching.provider;

import org.livingwell.platform.paper.Paper;
import org.livingwell.platform.paper.Paper.Look;
import org.livingwell.platform.paper.Press;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A letter as it is printed: an address, what is to be said, and a name that says nothing. All are
 * in large print, so that nobody needs to have asked for it.
 */
final class Sheet {

    private static final Paper PAPER =
            Paper.of(
                    """
                    <div class="window">{{#address}}{{.}}<br/>{{/address}}</div>
                    {{#paragraphs}}<p>{{.}}</p>{{/paragraphs}}
                    {{#sender}}<p>{{.}}</p>{{/sender}}\
                    """);

    private Sheet() {}

    /**
     * @throws org.livingwell.platform.paper.NotPrintableException where it cannot be set
     * @throws org.livingwell.platform.beside.BusyException where too much is printed at once
     */
    static byte[] print(Press press, Outgoing it) {
        List<String> paragraphs = Arrays.asList(it.text().split("\n\n"));
        return press.print(
                PAPER,
                new Look(it.subject(), it.language(), true),
                Map.of(
                        "address", Envelope.of(it.to()).lines(),
                        "paragraphs", paragraphs,
                        "sender", it.sender()));
    }
}
