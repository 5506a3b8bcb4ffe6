/** How conversations are kept. */
@NullMarked
package org.livingwell.intake.conversation.storage;

import org.jspecify.annotations.NullMarked;
