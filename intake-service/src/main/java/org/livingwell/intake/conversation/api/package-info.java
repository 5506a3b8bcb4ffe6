/** Conversations as callers see them. */
@NullMarked
package org.livingwell.intake.conversation.api;

import org.jspecify.annotations.NullMarked;
