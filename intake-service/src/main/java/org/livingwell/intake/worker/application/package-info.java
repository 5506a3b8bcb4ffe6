/** What can be done with workers. */
@NullMarked
package org.livingwell.intake.worker.application;

import org.jspecify.annotations.NullMarked;
