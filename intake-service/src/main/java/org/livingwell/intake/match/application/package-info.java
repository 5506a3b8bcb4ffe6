/** What can be done about keys that are on their way out. */
@NullMarked
package org.livingwell.intake.match.application;

import org.jspecify.annotations.NullMarked;
