package org.livingwell.platform.security;

import org.livingwell.platform.domain.PersonId;

import java.util.stream.Stream;

/** An answer that shows people; who reads it is logged for each of them before it leaves. */
public interface AboutPeople {

    Stream<PersonId> people();
}
