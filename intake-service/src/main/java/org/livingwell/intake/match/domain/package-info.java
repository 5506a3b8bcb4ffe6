/** The key somebody came with, until nothing is sealed with it any more. */
@NullMarked
package org.livingwell.intake.match.domain;

import org.jspecify.annotations.NullMarked;
