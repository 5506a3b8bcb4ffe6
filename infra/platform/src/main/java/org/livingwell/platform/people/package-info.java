/** What every service keeps about people: who may reach whom, and nothing else. */
@NullMarked
package org.livingwell.platform.people;

import org.jspecify.annotations.NullMarked;
