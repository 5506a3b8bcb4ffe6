/** All the time our code knows. */
@NullMarked
package org.livingwell.platform.time;

import org.jspecify.annotations.NullMarked;
