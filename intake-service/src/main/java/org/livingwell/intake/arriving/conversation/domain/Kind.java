package org.livingwell.intake.arriving.conversation.domain;

/** Who talks: the person and a worker over the five prompts, or family and network with them. */
public enum Kind {
    INITIAL,
    TOGETHER
}
