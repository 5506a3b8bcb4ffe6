package org.livingwell.careplan.outcome.domain;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says to one thing DIALOG asks.
 *
 * @param rating from 1, totally dissatisfied, to 7, totally satisfied; null where it was not
 *     answered, and then it stays missing
 * @param moreHelp whether they want more help with it
 */
public record DialogAnswer(DialogItem item, @Nullable Integer rating, boolean moreHelp) {}
