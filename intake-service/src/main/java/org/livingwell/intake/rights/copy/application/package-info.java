/** How a copy is asked for, gathered and kept. */
@NullMarked
package org.livingwell.intake.rights.copy.application;

import org.jspecify.annotations.NullMarked;
