package org.livingwell.contact.staying.step.domain;

import org.livingwell.contact.staying.step.domain.Step.Open;

/** Where a step stands in a list: urgent first, then by the day it is due; sorts as text. */
public record StepOrder(String value) {

    public static StepOrder of(String id, Open step) {
        var said = step.said();
        return new StepOrder((said.urgent() ? "0" : "1") + "|" + said.due() + "|" + id);
    }
}
