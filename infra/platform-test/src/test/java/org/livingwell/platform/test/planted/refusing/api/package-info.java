@NullMarked
package org.livingwell.platform.test.planted.refusing.api;

import org.jspecify.annotations.NullMarked;
