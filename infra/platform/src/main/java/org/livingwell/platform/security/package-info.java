/** Who is asking. */
package org.livingwell.platform.security;
