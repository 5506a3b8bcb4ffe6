package org.livingwell.platform.test.planted.rooms;

class Stray {}
