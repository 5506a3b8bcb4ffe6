/** How milestones are kept, without anybody's id. */
@NullMarked
package org.livingwell.intake.insight.storage;

import org.jspecify.annotations.NullMarked;
