/** What stands in a link and opens one thing; only its hash is kept. */
package org.livingwell.platform.secret;
