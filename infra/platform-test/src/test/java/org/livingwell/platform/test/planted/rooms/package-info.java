@NullMarked
package org.livingwell.platform.test.planted.rooms;

import org.jspecify.annotations.NullMarked;
