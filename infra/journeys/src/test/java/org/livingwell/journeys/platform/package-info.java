/** The platform as a whole, looked at from outside. */
@NullMarked
package org.livingwell.journeys.platform;

import org.jspecify.annotations.NullMarked;
