package org.livingwell.platform.test.planted.crowded.d;

class D {}
