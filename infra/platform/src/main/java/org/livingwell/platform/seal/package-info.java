/** Keys, and how words about a person become unreadable without theirs. */
package org.livingwell.platform.seal;
