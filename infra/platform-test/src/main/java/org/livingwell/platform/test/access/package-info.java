/** Every endpoint, asked by everybody, about everybody. */
@NullMarked
package org.livingwell.platform.test.access;

import org.jspecify.annotations.NullMarked;
