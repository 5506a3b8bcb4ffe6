package org.livingwell.platform.test.planted.crowded.a;

class A {}
