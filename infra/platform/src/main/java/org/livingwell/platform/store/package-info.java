/** One document is state and outbox together; how it is changed and how its events leave it. */
@NullMarked
package org.livingwell.platform.store;

import org.jspecify.annotations.NullMarked;
