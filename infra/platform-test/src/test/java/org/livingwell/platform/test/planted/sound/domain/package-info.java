@NullMarked
package org.livingwell.platform.test.planted.sound.domain;

import org.jspecify.annotations.NullMarked;
