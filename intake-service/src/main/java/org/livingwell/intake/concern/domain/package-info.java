/** Worries about somebody's safety: who is told, and who must not know yet. */
@NullMarked
package org.livingwell.intake.concern.domain;

import org.jspecify.annotations.NullMarked;
