/** Words somebody said before there was a plan, and how they are wanted. */
@NullMarked
package org.livingwell.careplan.story.domain;

import org.jspecify.annotations.NullMarked;
