/** What intake says about conversations, and what it hears itself say. */
@NullMarked
package org.livingwell.intake.conversation.messaging;

import org.jspecify.annotations.NullMarked;
