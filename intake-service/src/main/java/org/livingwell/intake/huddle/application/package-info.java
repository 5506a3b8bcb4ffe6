/** What can be done in a huddle, and how its decisions take effect. */
@NullMarked
package org.livingwell.intake.huddle.application;

import org.jspecify.annotations.NullMarked;
