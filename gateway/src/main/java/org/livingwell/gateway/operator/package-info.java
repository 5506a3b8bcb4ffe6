/** What an operator of a local stack may do. */
@NullMarked
package org.livingwell.gateway.operator;

import org.jspecify.annotations.NullMarked;
