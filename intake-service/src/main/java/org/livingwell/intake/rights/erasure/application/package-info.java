/** How an erasure is asked for and carried through. */
@NullMarked
package org.livingwell.intake.rights.erasure.application;

import org.jspecify.annotations.NullMarked;
