package org.livingwell.platform.domain;

/** Why a command was not carried out: a stable code and a sentence a person can act on. */
public record Refusal(String code, String sentence) {

    public static final Refusal NOT_FOUND = new Refusal("not-found", "There is nothing here");
}
