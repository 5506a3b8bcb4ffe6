package org.livingwell.platform.test.planted.crowded.f;

class F {}
