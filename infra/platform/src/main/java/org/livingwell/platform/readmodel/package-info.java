/** Read models: made from events alone, so they can be made again. */
package org.livingwell.platform.readmodel;
