package org.livingwell.platform.test.planted.rooms.spot.api;

class Layered {}
