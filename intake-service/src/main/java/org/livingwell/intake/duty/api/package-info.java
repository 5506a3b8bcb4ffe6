/** What a lead sees of who is told, and how to try it. */
@NullMarked
package org.livingwell.intake.duty.api;

import org.jspecify.annotations.NullMarked;
