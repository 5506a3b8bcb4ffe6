package org.livingwell.intake.conversation.domain;

/** Who talks: the person and a worker over the five prompts, or family and network with them. */
public enum Kind {
    INITIAL,
    TOGETHER
}
