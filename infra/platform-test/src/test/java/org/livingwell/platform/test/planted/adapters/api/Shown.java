package org.livingwell.platform.test.planted.adapters.api;

import org.livingwell.platform.test.planted.adapters.storage.Stored;

record Shown(Stored stored) {}
