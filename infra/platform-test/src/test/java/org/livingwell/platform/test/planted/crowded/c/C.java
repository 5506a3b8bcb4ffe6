package org.livingwell.platform.test.planted.crowded.c;

class C {}
