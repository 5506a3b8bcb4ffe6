/** How a person arrives: the language of an introduction and its rules. */
@NullMarked
package org.livingwell.intake.introduction.domain;

import org.jspecify.annotations.NullMarked;
