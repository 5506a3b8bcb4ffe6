/** Every refusal in one form. */
@NullMarked
package org.livingwell.gateway.problem;

import org.jspecify.annotations.NullMarked;
