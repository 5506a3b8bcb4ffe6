@NullMarked
package org.livingwell.platform.test.planted.names.application;

import org.jspecify.annotations.NullMarked;
