@NullMarked
package org.livingwell.intake;

import org.jspecify.annotations.NullMarked;
