/** How somebody is told who has seen their record. */
@NullMarked
package org.livingwell.careplan.seen.api;

import org.jspecify.annotations.NullMarked;
