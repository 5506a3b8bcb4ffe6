/** What a place may learn about its own pace. */
@NullMarked
package org.livingwell.intake.insight.domain;

import org.jspecify.annotations.NullMarked;
