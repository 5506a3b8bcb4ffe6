/** Erasure and the holds that block it. */
@NullMarked
package org.livingwell.intake.rights.erasure.domain;

import org.jspecify.annotations.NullMarked;
