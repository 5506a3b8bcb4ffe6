/** How erasures and holds are kept. */
@NullMarked
package org.livingwell.intake.rights.erasure.storage;

import org.jspecify.annotations.NullMarked;
