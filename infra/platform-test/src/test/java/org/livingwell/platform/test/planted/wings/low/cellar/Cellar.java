package org.livingwell.platform.test.planted.wings.low.cellar;

import org.livingwell.platform.test.planted.wings.high.attic.Attic;

public record Cellar(Attic attic) {}
