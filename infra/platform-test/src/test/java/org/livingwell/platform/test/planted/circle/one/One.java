package org.livingwell.platform.test.planted.circle.one;

import org.livingwell.platform.test.planted.circle.two.Two;

public record One(Two next) {}
