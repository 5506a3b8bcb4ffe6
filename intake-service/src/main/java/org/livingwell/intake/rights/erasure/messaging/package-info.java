/** What is said and heard about erasures. */
@NullMarked
package org.livingwell.intake.rights.erasure.messaging;

import org.jspecify.annotations.NullMarked;
