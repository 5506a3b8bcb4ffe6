package org.livingwell.platform.test.planted.domain.domain;

import org.springframework.stereotype.Component;

@Component
class Springy {}
