/** A copy of everything that is kept about somebody. */
@NullMarked
package org.livingwell.intake.rights.copy.domain;

import org.jspecify.annotations.NullMarked;
