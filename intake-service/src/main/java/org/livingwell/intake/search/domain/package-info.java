/** Who might be meant: what is compared, and why somebody is found. */
@NullMarked
package org.livingwell.intake.search.domain;

import org.jspecify.annotations.NullMarked;
