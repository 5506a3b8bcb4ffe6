package org.livingwell.platform.test.planted.injection.inject;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;

class Injected {

    @Autowired @Nullable Clock clock;
}
