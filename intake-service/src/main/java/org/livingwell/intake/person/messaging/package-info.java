/** What intake says about people. */
@NullMarked
package org.livingwell.intake.person.messaging;

import org.jspecify.annotations.NullMarked;
