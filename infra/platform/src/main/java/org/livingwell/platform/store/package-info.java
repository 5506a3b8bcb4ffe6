/** One document is state and outbox together; how it is changed and how its events leave it. */
package org.livingwell.platform.store;
