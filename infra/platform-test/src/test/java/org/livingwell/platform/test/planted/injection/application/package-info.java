@NullMarked
package org.livingwell.platform.test.planted.injection.application;

import org.jspecify.annotations.NullMarked;
