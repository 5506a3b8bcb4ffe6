/** What is printed: one A4 page after another, for a printer or a screen reader. */
package org.livingwell.platform.paper;
