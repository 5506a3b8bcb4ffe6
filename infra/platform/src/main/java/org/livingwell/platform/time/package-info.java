/** All the time our code knows. */
package org.livingwell.platform.time;
