package org.livingwell.platform.test.planted.circle.two;

import org.livingwell.platform.test.planted.circle.three.Three;

public record Two(Three next) {}
