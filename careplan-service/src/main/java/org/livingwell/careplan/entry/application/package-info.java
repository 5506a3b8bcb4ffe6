/** What can be done with entries. */
@NullMarked
package org.livingwell.careplan.entry.application;

import org.jspecify.annotations.NullMarked;
