/** What intake says and is asked about wanted words. */
@NullMarked
package org.livingwell.careplan.story.messaging;

import org.jspecify.annotations.NullMarked;
