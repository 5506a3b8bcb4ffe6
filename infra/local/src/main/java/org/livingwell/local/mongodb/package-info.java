/**
 * The embedded MongoDB, for trying out and testing: a library made durable and safe under
 * concurrency.
 */
@NullMarked
package org.livingwell.local.mongodb;

import org.jspecify.annotations.NullMarked;
