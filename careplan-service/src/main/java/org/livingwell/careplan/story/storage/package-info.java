/** How wanted words are kept track of. */
@NullMarked
package org.livingwell.careplan.story.storage;

import org.jspecify.annotations.NullMarked;
