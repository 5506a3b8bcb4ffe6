/** Where other contexts are asked. */
@NullMarked
package org.livingwell.careplan.seen.messaging;

import org.jspecify.annotations.NullMarked;
