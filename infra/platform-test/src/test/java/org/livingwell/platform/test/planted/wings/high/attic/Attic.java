package org.livingwell.platform.test.planted.wings.high.attic;

public record Attic() {}
