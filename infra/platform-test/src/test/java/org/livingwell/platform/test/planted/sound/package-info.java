@NullMarked
package org.livingwell.platform.test.planted.sound;

import org.jspecify.annotations.NullMarked;
