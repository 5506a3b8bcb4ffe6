/** What every request about a record has: who asked, when, and who decides. */
@NullMarked
package org.livingwell.intake.rights.domain;

import org.jspecify.annotations.NullMarked;
