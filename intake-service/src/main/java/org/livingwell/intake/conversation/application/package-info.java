/** What can be done with conversations, and what follows from them. */
@NullMarked
package org.livingwell.intake.conversation.application;

import org.jspecify.annotations.NullMarked;
