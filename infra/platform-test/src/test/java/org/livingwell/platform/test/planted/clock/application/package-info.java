@NullMarked
package org.livingwell.platform.test.planted.clock.application;

import org.jspecify.annotations.NullMarked;
