@NullMarked
package org.livingwell.platform.test.planted.sound.api;

import org.jspecify.annotations.NullMarked;
