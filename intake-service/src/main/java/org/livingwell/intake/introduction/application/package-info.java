/** What can be done with introductions. */
@NullMarked
package org.livingwell.intake.introduction.application;

import org.jspecify.annotations.NullMarked;
