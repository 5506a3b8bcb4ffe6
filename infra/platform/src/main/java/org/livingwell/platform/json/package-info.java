/** How records become JSON, the same for state, events and answers. */
@NullMarked
package org.livingwell.platform.json;

import org.jspecify.annotations.NullMarked;
