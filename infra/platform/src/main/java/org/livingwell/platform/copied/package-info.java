/** What a person's copy shows of what is kept about them: what is declared, and nothing else. */
@NullMarked
package org.livingwell.platform.copied;

import org.jspecify.annotations.NullMarked;
