/** How wanted words are fetched. */
@NullMarked
package org.livingwell.careplan.story.application;

import org.jspecify.annotations.NullMarked;
