/** Where whoever asks belongs. */
@NullMarked
package org.livingwell.intake.rights.application;

import org.jspecify.annotations.NullMarked;
