/** How erasure is asked for and taken back, and how a record is held. */
@NullMarked
package org.livingwell.intake.rights.erasure.api;

import org.jspecify.annotations.NullMarked;
