/** How a copy is asked for and handed over. */
@NullMarked
package org.livingwell.intake.rights.copy.api;

import org.jspecify.annotations.NullMarked;
