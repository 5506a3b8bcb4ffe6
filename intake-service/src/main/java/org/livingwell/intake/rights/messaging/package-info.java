/** What people's requests hear of people. */
@NullMarked
package org.livingwell.intake.rights.messaging;

import org.jspecify.annotations.NullMarked;
