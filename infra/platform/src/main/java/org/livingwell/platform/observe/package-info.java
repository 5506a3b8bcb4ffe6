/** What an operator can see, without seeing anybody. */
package org.livingwell.platform.observe;
