/** What keeps a processor busy is done beside the requests, so that none of them waits for it. */
package org.livingwell.platform.beside;
