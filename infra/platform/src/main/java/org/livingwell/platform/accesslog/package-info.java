/** Who has read what about whom: written before an answer leaves, chained, anchored outside. */
package org.livingwell.platform.accesslog;
