/** The stand-in for the outside world's mail server and text-message provider. */
@NullMarked
package org.livingwell.local.mail;

import org.jspecify.annotations.NullMarked;
