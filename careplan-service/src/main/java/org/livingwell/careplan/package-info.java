@NullMarked
package org.livingwell.careplan;

import org.jspecify.annotations.NullMarked;
