@NullMarked
package org.livingwell.platform.test.planted.adapters.storage;

import org.jspecify.annotations.NullMarked;
