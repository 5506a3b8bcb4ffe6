/** How requests for copies and their pages are kept. */
@NullMarked
package org.livingwell.intake.rights.copy.storage;

import org.jspecify.annotations.NullMarked;
