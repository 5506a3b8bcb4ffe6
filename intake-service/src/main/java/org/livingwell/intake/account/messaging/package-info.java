/** How Keycloak is told about accounts. */
@NullMarked
package org.livingwell.intake.account.messaging;

import org.jspecify.annotations.NullMarked;
