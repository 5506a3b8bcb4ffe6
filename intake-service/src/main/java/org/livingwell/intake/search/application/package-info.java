/** Finding people by keys that give nothing away. */
@NullMarked
package org.livingwell.intake.search.application;

import org.jspecify.annotations.NullMarked;
