/** What is said about copies, and whom they are gathered from. */
@NullMarked
package org.livingwell.intake.rights.copy.messaging;

import org.jspecify.annotations.NullMarked;
