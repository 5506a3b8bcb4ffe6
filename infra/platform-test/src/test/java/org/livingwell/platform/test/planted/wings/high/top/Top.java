package org.livingwell.platform.test.planted.wings.high.top;

import org.livingwell.platform.test.planted.wings.low.floor.Floor;

public record Top(Floor floor) {}
