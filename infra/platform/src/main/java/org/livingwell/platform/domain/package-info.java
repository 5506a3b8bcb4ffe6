/** The few words every domain room may use; nothing but the language itself. */
package org.livingwell.platform.domain;
