/** A way of signing in, from the invitation to its end. */
@NullMarked
package org.livingwell.intake.account.domain;

import org.jspecify.annotations.NullMarked;
