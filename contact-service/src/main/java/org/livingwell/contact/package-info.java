@NullMarked
package org.livingwell.contact;

import org.jspecify.annotations.NullMarked;
