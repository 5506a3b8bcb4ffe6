/** What can be done with concerns. */
@NullMarked
package org.livingwell.intake.concern.application;

import org.jspecify.annotations.NullMarked;
