/** What it takes to open a record from outside. */
@NullMarked
package org.livingwell.intake.glass.domain;

import org.jspecify.annotations.NullMarked;
