/** One description of the whole API. */
@NullMarked
package org.livingwell.gateway.docs;

import org.jspecify.annotations.NullMarked;
