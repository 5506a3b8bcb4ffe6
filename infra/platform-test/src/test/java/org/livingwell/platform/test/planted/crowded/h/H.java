package org.livingwell.platform.test.planted.crowded.h;

class H {}
