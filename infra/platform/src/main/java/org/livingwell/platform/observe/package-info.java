/** What an operator can see, without seeing anybody. */
@NullMarked
package org.livingwell.platform.observe;

import org.jspecify.annotations.NullMarked;
