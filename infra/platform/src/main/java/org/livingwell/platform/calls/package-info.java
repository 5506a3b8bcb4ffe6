/** Asking another service for words it owns, outside of any command. */
package org.livingwell.platform.calls;
