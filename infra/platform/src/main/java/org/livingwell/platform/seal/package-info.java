/** Keys, and how words about a person become unreadable without theirs. */
@NullMarked
package org.livingwell.platform.seal;

import org.jspecify.annotations.NullMarked;
