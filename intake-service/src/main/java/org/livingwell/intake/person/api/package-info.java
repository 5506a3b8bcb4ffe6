/** People as callers see them. */
@NullMarked
package org.livingwell.intake.person.api;

import org.jspecify.annotations.NullMarked;
