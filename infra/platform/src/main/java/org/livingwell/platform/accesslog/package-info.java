/** Who has read what about whom: written before an answer leaves, chained, anchored outside. */
@NullMarked
package org.livingwell.platform.accesslog;

import org.jspecify.annotations.NullMarked;
