package org.livingwell.platform.test.planted.sound.storage;

import org.livingwell.platform.test.planted.sound.domain.Spot;

record SpotStorage(Spot spot) {}
