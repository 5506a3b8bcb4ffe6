/** What can be done with people. */
@NullMarked
package org.livingwell.intake.person.application;

import org.jspecify.annotations.NullMarked;
