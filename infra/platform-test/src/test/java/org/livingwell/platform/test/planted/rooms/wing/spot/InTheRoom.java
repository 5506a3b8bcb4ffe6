package org.livingwell.platform.test.planted.rooms.wing.spot;

class InTheRoom {}
