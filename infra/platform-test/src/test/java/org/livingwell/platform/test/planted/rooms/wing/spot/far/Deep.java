package org.livingwell.platform.test.planted.rooms.wing.spot.far;

class Deep {}
