/**
 * What every service's tests share: real parts, tokens, and checks of shape, contracts and store.
 */
@NullMarked
package org.livingwell.platform.test;

import org.jspecify.annotations.NullMarked;
