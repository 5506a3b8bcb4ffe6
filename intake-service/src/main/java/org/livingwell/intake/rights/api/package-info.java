/** What the privacy officer sees and decides. */
@NullMarked
package org.livingwell.intake.rights.api;

import org.jspecify.annotations.NullMarked;
