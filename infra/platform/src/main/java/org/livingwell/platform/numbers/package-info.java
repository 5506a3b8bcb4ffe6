/** Statistics that give nobody away. */
package org.livingwell.platform.numbers;
