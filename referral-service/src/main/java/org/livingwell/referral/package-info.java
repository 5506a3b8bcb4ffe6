@NullMarked
package org.livingwell.referral;

import org.jspecify.annotations.NullMarked;
