/** Holds what services take and answer to what they say about it. */
@NullMarked
package org.livingwell.platform.test.openapi;

import org.jspecify.annotations.NullMarked;
