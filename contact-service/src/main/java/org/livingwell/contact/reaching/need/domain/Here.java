package org.livingwell.contact.reaching.need.domain;

/**
 * What they themselves or a worker said here.
 *
 * @param before what intake had handed on by then, so that only what is newer there counts
 */
public record Here(Needs needs, Needs before, Recorded recorded) {}
