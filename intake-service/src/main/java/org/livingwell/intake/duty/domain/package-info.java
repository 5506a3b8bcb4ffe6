/** Who is told when somebody cannot wait: its language and its rules. */
@NullMarked
package org.livingwell.intake.duty.domain;

import org.jspecify.annotations.NullMarked;
