/** Somebody in the network. */
@NullMarked
package org.livingwell.intake.person.domain;

import org.jspecify.annotations.NullMarked;
