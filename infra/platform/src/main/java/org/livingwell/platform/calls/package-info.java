/** Asking another service for words it owns, outside of any command. */
@NullMarked
package org.livingwell.platform.calls;

import org.jspecify.annotations.NullMarked;
