/** What a person's copy shows of what is kept about them: what is declared, and nothing else. */
package org.livingwell.platform.copied;
