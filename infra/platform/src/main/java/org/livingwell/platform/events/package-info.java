/** What travels on Kafka, and how what arrives reaches a listener. */
@NullMarked
package org.livingwell.platform.events;

import org.jspecify.annotations.NullMarked;
