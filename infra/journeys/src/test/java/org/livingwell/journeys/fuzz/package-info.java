/** Thousands of odd requests through the gateway, of which none may hurt anybody. */
@NullMarked
package org.livingwell.journeys.fuzz;

import org.jspecify.annotations.NullMarked;
