/** Whether anything of anybody is where it should not be, after people have been through it all. */
@NullMarked
package org.livingwell.journeys.leak;

import org.jspecify.annotations.NullMarked;
