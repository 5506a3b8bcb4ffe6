/** What is measured, without anything personal. */
@NullMarked
package org.livingwell.gateway.observe;

import org.jspecify.annotations.NullMarked;
