package org.livingwell.careplan.entry.domain;

/** Facts about an entry; never changed once published. */
public sealed interface EntryEvent {

    record ProposedFirst(Content content) implements EntryEvent {}
}
