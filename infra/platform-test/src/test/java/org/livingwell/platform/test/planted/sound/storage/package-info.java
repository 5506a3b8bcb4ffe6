@NullMarked
package org.livingwell.platform.test.planted.sound.storage;

import org.jspecify.annotations.NullMarked;
