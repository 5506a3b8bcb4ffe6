/** The few words every domain room may use; nothing but the language itself. */
@NullMarked
package org.livingwell.platform.domain;

import org.jspecify.annotations.NullMarked;
