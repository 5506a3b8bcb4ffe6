@NullMarked
package org.livingwell.platform.test.planted.unguarded.api;

import org.jspecify.annotations.NullMarked;
