/** What is talked about: the language of a conversation and its rules. */
@NullMarked
package org.livingwell.intake.conversation.domain;

import org.jspecify.annotations.NullMarked;
