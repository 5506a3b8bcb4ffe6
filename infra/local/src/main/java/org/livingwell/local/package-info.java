/** The whole platform on one machine: a launcher, and the same parts as a library for tests. */
@NullMarked
package org.livingwell.local;

import org.jspecify.annotations.NullMarked;
