/** Opening records from outside. */
@NullMarked
package org.livingwell.intake.glass.application;

import org.jspecify.annotations.NullMarked;
