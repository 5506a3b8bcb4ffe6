/** How keys that are on their way out are kept. */
@NullMarked
package org.livingwell.intake.match.storage;

import org.jspecify.annotations.NullMarked;
