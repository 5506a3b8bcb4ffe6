package org.livingwell.platform.test.planted.wings.low.floor;

public record Floor() {}
