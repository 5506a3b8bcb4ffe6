/**
 * The portal in a real browser: every state against canned answers, the first journey against the
 * real stack.
 */
@NullMarked
package org.livingwell.journeys.portal;

import org.jspecify.annotations.NullMarked;
