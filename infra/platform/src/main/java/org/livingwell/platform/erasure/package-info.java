/** What every service does when somebody's words are to be unreadable for ever. */
@NullMarked
package org.livingwell.platform.erasure;

import org.jspecify.annotations.NullMarked;
