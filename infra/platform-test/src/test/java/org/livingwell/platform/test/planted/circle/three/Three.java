package org.livingwell.platform.test.planted.circle.three;

import org.livingwell.platform.test.planted.circle.one.One;

public record Three(One next) {}
