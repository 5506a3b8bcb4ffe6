/** Read models: made from events alone, so they can be made again. */
@NullMarked
package org.livingwell.platform.readmodel;

import org.jspecify.annotations.NullMarked;
