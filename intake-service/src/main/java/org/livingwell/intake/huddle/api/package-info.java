/** The huddle as its team sees it. */
@NullMarked
package org.livingwell.intake.huddle.api;

import org.jspecify.annotations.NullMarked;
