@NullMarked
package org.livingwell.community;

import org.jspecify.annotations.NullMarked;
