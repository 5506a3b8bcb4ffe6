/** What leaves careplan about entries. */
@NullMarked
package org.livingwell.careplan.entry.messaging;

import org.jspecify.annotations.NullMarked;
