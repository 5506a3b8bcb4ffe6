package org.livingwell.platform.test.planted.domain.spring.domain;

import org.springframework.stereotype.Component;

@Component
class Springy {}
