package org.livingwell.careplan.entry.domain;

/** What the person says to an entry: that they agree, and how, or that it is not quite right. */
public sealed interface Answer permits Agreement, NotQuite {}
