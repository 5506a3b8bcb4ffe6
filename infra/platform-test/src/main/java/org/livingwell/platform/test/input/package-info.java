/** What nobody should send, sent to every endpoint of a running service. */
@NullMarked
package org.livingwell.platform.test.input;

import org.jspecify.annotations.NullMarked;
