/** How records become JSON, the same for state, events and answers. */
package org.livingwell.platform.json;
