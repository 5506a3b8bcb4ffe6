/** What every service does when somebody's words are to be unreadable for ever. */
package org.livingwell.platform.erasure;
