/** What travels on Kafka, and how what arrives reaches a listener. */
package org.livingwell.platform.events;
