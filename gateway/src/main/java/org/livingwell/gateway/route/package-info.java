/** Requests on their way to the services, and what is said when a service does not answer. */
@NullMarked
package org.livingwell.gateway.route;

import org.jspecify.annotations.NullMarked;
