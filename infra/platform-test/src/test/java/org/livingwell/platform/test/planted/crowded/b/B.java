package org.livingwell.platform.test.planted.crowded.b;

class B {}
