/** What runs inside the child JVMs before the part's own main class. */
@NullMarked
package org.livingwell.local.child;

import org.jspecify.annotations.NullMarked;
