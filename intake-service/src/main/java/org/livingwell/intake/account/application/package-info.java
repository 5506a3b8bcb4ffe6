/** What can be done with accounts. */
@NullMarked
package org.livingwell.intake.account.application;

import org.jspecify.annotations.NullMarked;
