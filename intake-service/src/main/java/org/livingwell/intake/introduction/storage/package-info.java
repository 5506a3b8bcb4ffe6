/** How introductions are kept. */
@NullMarked
package org.livingwell.intake.introduction.storage;

import org.jspecify.annotations.NullMarked;
