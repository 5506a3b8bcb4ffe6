package org.livingwell.platform.test.planted.crowded.g;

class G {}
