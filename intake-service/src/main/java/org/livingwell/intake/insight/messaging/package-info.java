/** What insight hears intake say. */
@NullMarked
package org.livingwell.intake.insight.messaging;

import org.jspecify.annotations.NullMarked;
