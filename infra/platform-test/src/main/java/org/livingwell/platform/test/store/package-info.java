/**
 * Watches what tests say to MongoDB, so that a lenient store cannot hide what a real one refuses.
 */
@NullMarked
package org.livingwell.platform.test.store;

import org.jspecify.annotations.NullMarked;
