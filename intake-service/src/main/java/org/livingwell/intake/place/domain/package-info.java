/** A local network and what it promises. */
@NullMarked
package org.livingwell.intake.place.domain;

import org.jspecify.annotations.NullMarked;
