@NullMarked
package org.livingwell.platform.test.planted.adapters.api;

import org.jspecify.annotations.NullMarked;
