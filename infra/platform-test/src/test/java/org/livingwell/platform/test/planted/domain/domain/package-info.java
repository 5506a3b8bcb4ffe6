@NullMarked
package org.livingwell.platform.test.planted.domain.domain;

import org.jspecify.annotations.NullMarked;
