/** How entries are kept. */
@NullMarked
package org.livingwell.careplan.entry.storage;

import org.jspecify.annotations.NullMarked;
