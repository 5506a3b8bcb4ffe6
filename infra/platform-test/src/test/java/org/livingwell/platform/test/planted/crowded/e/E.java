package org.livingwell.platform.test.planted.crowded.e;

class E {}
