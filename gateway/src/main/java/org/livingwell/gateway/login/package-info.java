/** People sign in at Keycloak; their tokens stay here. */
@NullMarked
package org.livingwell.gateway.login;

import org.jspecify.annotations.NullMarked;
