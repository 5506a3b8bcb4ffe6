/** What intake says about introductions, and what it hears itself say. */
@NullMarked
package org.livingwell.intake.introduction.messaging;

import org.jspecify.annotations.NullMarked;
