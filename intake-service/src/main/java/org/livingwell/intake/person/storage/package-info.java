/** How people are kept. */
@NullMarked
package org.livingwell.intake.person.storage;

import org.jspecify.annotations.NullMarked;
