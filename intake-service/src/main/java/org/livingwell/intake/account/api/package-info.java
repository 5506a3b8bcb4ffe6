/** Accounts as callers see them. */
@NullMarked
package org.livingwell.intake.account.api;

import org.jspecify.annotations.NullMarked;
