/** How accounts are kept. */
@NullMarked
package org.livingwell.intake.account.storage;

import org.jspecify.annotations.NullMarked;
