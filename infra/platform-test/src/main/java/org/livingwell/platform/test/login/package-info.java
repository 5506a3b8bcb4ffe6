/** Keycloak's pages, as somebody at a browser meets them. */
@NullMarked
package org.livingwell.platform.test.login;

import org.jspecify.annotations.NullMarked;
