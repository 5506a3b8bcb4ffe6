/** What leaves intake about an opening. */
@NullMarked
package org.livingwell.intake.glass.messaging;

import org.jspecify.annotations.NullMarked;
