/** What a service says about its API, made from the code that answers. */
@NullMarked
package org.livingwell.platform.openapi;

import org.jspecify.annotations.NullMarked;
