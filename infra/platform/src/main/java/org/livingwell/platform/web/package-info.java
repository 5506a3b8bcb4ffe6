/** How callers are answered. */
package org.livingwell.platform.web;
