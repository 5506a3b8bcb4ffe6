@NullMarked
package org.livingwell.gateway;

import org.jspecify.annotations.NullMarked;
